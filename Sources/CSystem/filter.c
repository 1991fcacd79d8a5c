#define _GNU_SOURCE
#include "CSystem.h"

#include <dlfcn.h>
#include <errno.h>
#include <linux/filter.h>
#include <sched.h>
#include <seccomp.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <unistd.h>

/// libseccomp's functions, typed by its header, in a library that may be absent.
static struct {
#define SECCOMP_FUNCTIONS(F) \
    F(seccomp_init) F(seccomp_release) F(seccomp_attr_set) F(seccomp_rule_add_array) F(seccomp_export_bpf) \
    F(seccomp_syscall_resolve_name)
#define DECLARE(name) __typeof__(name) *name;
    SECCOMP_FUNCTIONS(DECLARE)
#undef DECLARE
} library;

static char message[256];

static const char *load_library(void) {
    void *handle = dlopen("libseccomp.so.2", RTLD_NOW);
    if (!handle) return "libseccomp is not installed";
#define TAKE(name) \
    library.name = (__typeof__(library.name))dlsym(handle, #name); \
    if (!library.name) return "libseccomp lacks " #name;
    SECCOMP_FUNCTIONS(TAKE)
#undef TAKE
    return NULL;
}

/// Calls that open doors of the kernel which no example of a guide needs; EPERM.
static const char *const refused[] = {
    "ptrace", "process_vm_readv", "process_vm_writev", "kcmp",
    "mount", "umount2", "pivot_root", "chroot", "open_tree", "move_mount", "fsopen", "fsconfig", "fsmount", "fspick",
    "mount_setattr", "unshare", "setns",
    "keyctl", "add_key", "request_key",
    "bpf", "perf_event_open", "userfaultfd", "open_by_handle_at", "name_to_handle_at",
    "io_uring_setup", "io_uring_enter", "io_uring_register",
    "init_module", "finit_module", "delete_module", "kexec_load", "kexec_file_load",
    "swapon", "swapoff", "reboot", "acct", "quotactl", "quotactl_fd", "settimeofday", "clock_settime", "adjtimex",
    "clock_adjtime",
    "sethostname", "setdomainname", "syslog", "iopl", "ioperm", "lookup_dcookie", "nfsservctl", "vhangup",
    "fanotify_init", "personality", "pidfd_getfd",
    // What these make outlives the processes of the snippet.
    "shmget", "semget", "msgget", "mq_open",
    // These act on whole users, or on other processes than the caller's.
    "process_madvise", "process_mrelease", "migrate_pages", "move_pages",
};

/// Calls that act on the process, or the group, that one of their arguments names.
static const struct {
    const char *name;
    unsigned process;
} acting[] = {
    {"kill", 0},       {"tkill", 0},         {"tgkill", 0},           {"rt_sigqueueinfo", 0}, {"rt_tgsigqueueinfo", 0},
    {"pidfd_open", 0}, {"prlimit64", 0},     {"setpriority", 1},      {"ioprio_set", 1},      {"sched_setattr", 0},
    {"sched_setparam", 0}, {"sched_setaffinity", 0}, {"sched_setscheduler", 0},
};

/// Arguments with which a call reaches further than the snippet's own processes.
static const struct {
    const char *name;
    unsigned argument;
    uint32_t value;
} reaching[] = {
    {"setpriority", 0, 2 /* PRIO_USER */},
    {"ioprio_set", 0, 3 /* IOPRIO_WHO_USER */},
    // Writing to the terminal's input queue.
    {"ioctl", 1, 0x5412 /* TIOCSTI */},
    // Sending signals through a descriptor whose owner is another process.
    {"ioctl", 1, 0x8901 /* FIOSETOWN */},
    {"ioctl", 1, 0x8902 /* SIOCSPGRP */},
    {"fcntl", 1, 15 /* F_SETOWN_EX */},
};

/// Answers a call with `action` where all conditions hold.
static bool refuse_if(scmp_filter_ctx filter, const char *name, uint32_t action, unsigned count,
                      const struct scmp_arg_cmp *conditions) {
    int number = library.seccomp_syscall_resolve_name(name);
    // A name that this libseccomp does not know, or a call that this processor lacks.
    if (number == __NR_SCMP_ERROR || number < 0) return true;
    int result = library.seccomp_rule_add_array(filter, action, number, count, conditions);
    return result == 0 || result == -EEXIST;
}

static bool refuse(scmp_filter_ctx filter, const char *name, uint32_t action) {
    return refuse_if(filter, name, action, 0, NULL);
}

/// These arguments are 32 bits wide; the upper half of the register is the caller's to choose.
static struct scmp_arg_cmp is(unsigned argument, uint32_t value) {
    return (struct scmp_arg_cmp){argument, SCMP_CMP_MASKED_EQ, 0xffffffffu, value};
}

static const uint32_t no_permission = SCMP_ACT_ERRNO(EPERM), no_access = SCMP_ACT_ERRNO(EACCES);

/// Keeps what acts on processes away from this one, or, as a negative number, from this group.
static bool guard(scmp_filter_ctx filter, uint32_t process) {
    for (size_t index = 0; index < sizeof acting / sizeof *acting; index++) {
        struct scmp_arg_cmp acts_on_it = is(acting[index].process, process);
        if (!refuse_if(filter, acting[index].name, no_permission, 1, &acts_on_it)) return false;
    }
    // The owner of a descriptor gets signals too, any that the snippet chooses.
    struct scmp_arg_cmp owns[] = {is(1, 8 /* F_SETOWN */), is(2, process)};
    return refuse_if(filter, "fcntl", no_permission, 2, owns);
}

static bool add_rules(scmp_filter_ctx filter, const struct system_filter_wishes *wishes) {
    for (size_t index = 0; index < sizeof refused / sizeof *refused; index++)
        if (!refuse(filter, refused[index], no_permission)) return false;
    // Families are numbered from 0 (unspecified) and 1 (AF_UNIX); a namespace of its own makes 2 and 10 harmless.
    for (int family = 0; family < AF_MAX; family++) {
        if (family == AF_UNIX || (wishes->with_internet && (family == AF_INET || family == AF_INET6))) continue;
        struct scmp_arg_cmp is_family = is(0, (uint32_t)family);
        if (!refuse_if(filter, "socket", no_access, 1, &is_family)) return false;
    }
    // New namespaces give a process capabilities again. The flags of clone3 lie in memory: glibc goes on with clone.
    static const unsigned long namespaces[] = {CLONE_NEWUSER, CLONE_NEWPID, CLONE_NEWNS,     CLONE_NEWNET,
                                               CLONE_NEWIPC,  CLONE_NEWUTS, CLONE_NEWCGROUP};
    for (size_t index = 0; index < sizeof namespaces / sizeof *namespaces; index++) {
        struct scmp_arg_cmp flag = {0, SCMP_CMP_MASKED_EQ, namespaces[index], namespaces[index]};
        if (!refuse_if(filter, "clone", no_permission, 1, &flag)) return false;
    }
    if (!refuse(filter, "clone3", SCMP_ACT_ERRNO(ENOSYS))) return false;
    for (size_t index = 0; index < sizeof reaching / sizeof *reaching; index++) {
        struct scmp_arg_cmp reaches = is(reaching[index].argument, reaching[index].value);
        if (!refuse_if(filter, reaching[index].name, no_permission, 1, &reaches)) return false;
    }
    if (!guard(filter, (uint32_t)-1 /* all */)) return false;
    for (int index = 0; index < wishes->count; index++) {
        uint32_t process = (uint32_t)wishes->guarded[index];
        if (!guard(filter, process) || !guard(filter, -process)) return false;
    }
    // A folder of /proc does as a descriptor of a process, and which one it is no filter can see.
    return wishes->in_namespaces || refuse(filter, "pidfd_send_signal", no_permission);
}

/// The filter as the kernel wants it, through a memory file: libseccomp writes to descriptors only.
static bool export_program(scmp_filter_ctx context, struct system_filter *filter) {
    int file = memfd_create("filter", MFD_CLOEXEC);
    if (file < 0) return false;
    off_t size = library.seccomp_export_bpf(context, file) == 0 ? lseek(file, 0, SEEK_END) : -1;
    // More than the kernel takes, it would refuse in every snippet.
    bool fits = size > 0 && (size_t)size <= BPF_MAXINSNS * sizeof(struct sock_filter);
    void *instructions = fits ? malloc((size_t)size) : NULL;
    bool whole = instructions && pread(file, instructions, (size_t)size, 0) == size;
    close(file);
    if (!whole) {
        free(instructions);
        return false;
    }
    filter->length = (unsigned short)((size_t)size / sizeof(struct sock_filter));
    filter->instructions = instructions;
    return true;
}

const char *system_make_filter(struct system_filter *filter, const struct system_filter_wishes *wishes) {
    const char *problem = load_library();
    if (problem) return problem;
    scmp_filter_ctx context = library.seccomp_init(SCMP_ACT_ALLOW);
    if (!context) return "libseccomp does not start";
    // Slower without, and no less safe.
    library.seccomp_attr_set(context, SCMP_FLTATR_CTL_OPTIMIZE, 2);
    // Without this rule calls of other architectures would kill the snippet, which is no false pass either.
    bool made = library.seccomp_attr_set(context, SCMP_FLTATR_ACT_BADARCH, SCMP_ACT_ERRNO(EPERM)) == 0 &&
                add_rules(context, wishes) && export_program(context, filter);
    library.seccomp_release(context);
    if (made) return NULL;
    snprintf(message, sizeof message, "libseccomp refuses a rule");
    return message;
}
