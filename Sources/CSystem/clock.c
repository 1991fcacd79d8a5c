#define _GNU_SOURCE
#include "CSystem.h"

#include <dlfcn.h>
#include <stddef.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

// The executable exports these three in place of the C library's, so that libpython and its modules, loaded later,
// find them first. A second run moves the calendar: a claim that depends on the day does not pass twice.

static int64_t shift;

void system_shift_clock(int64_t seconds) { shift = seconds; }

static int is_calendar(clockid_t clock) {
    return clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE || clock == CLOCK_TAI;
}

__attribute__((visibility("default"))) int clock_gettime(clockid_t clock, struct timespec *time) {
    static __typeof__(clock_gettime) *original;
    if (!original) original = (__typeof__(clock_gettime) *)dlsym(RTLD_NEXT, "clock_gettime");
    int result = original ? original(clock, time) : (int)syscall(SYS_clock_gettime, clock, time);
    if (result == 0 && shift && is_calendar(clock)) time->tv_sec += shift;
    return result;
}

__attribute__((visibility("default"))) int gettimeofday(struct timeval *restrict time, void *restrict zone) {
    (void)zone;
    struct timespec now;
    if (clock_gettime(CLOCK_REALTIME, &now) < 0) return -1;
    *time = (struct timeval){now.tv_sec, now.tv_nsec / 1000};
    return 0;
}

__attribute__((visibility("default"))) time_t time(time_t *result) {
    struct timespec now;
    if (clock_gettime(CLOCK_REALTIME, &now) < 0) return -1;
    if (result) *result = now.tv_sec;
    return now.tv_sec;
}
