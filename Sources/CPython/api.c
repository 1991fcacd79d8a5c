#include "api.h"
#include "CPython.h"
#include "holes.h"

#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

struct cpython_api py;
struct cpython_harness harness;

static const char harness_source[] = {
#embed "harness/start.py"
    , '\n', '\n',
#embed "harness/units.py"
    , '\n', '\n',
#embed "harness/removal.py"
    , '\n', '\n',
#embed "harness/tree.py"
    , '\n', '\n',
#embed "harness/names.py"
    , '\n', '\n',
#embed "harness/weaver.py"
    , '\n', '\n',
#embed "harness/targets.py"
    , '\n', '\n',
#embed "harness/loop.py"
    , '\n', '\n',
#embed "harness/parked.py"
    , '\n', '\n',
#embed "harness/looking.py"
    , '\n', '\n',
#embed "harness/warming.py"
    , 0};

static char message[512];

static const char *failed(const char *what, const char *why) {
    snprintf(message, sizeof message, "%s: %s", what, why);
    return message;
}

/// Fills the table of functions; returns the name of the first one that the library lacks, or NULL.
static const char *take_functions(void *library) {
#define TAKE(name) \
    py.name = (__typeof__(py.name))dlsym(library, #name); \
    if (!py.name) return #name;
    CPYTHON_FUNCTIONS(TAKE)
    TAKE(Py_SetProgramName)
#undef TAKE
    return NULL;
}

/// The same for the variables, which hold objects only once the interpreter runs.
static const char *take_variables(void *library) {
#define TAKE(name) \
    { \
        PyObject **variable = (PyObject **)dlsym(library, #name); \
        if (!variable || !*variable) return #name; \
        py.name = *variable; \
    }
    CPYTHON_EXCEPTIONS(TAKE)
#undef TAKE
    py.none = py.Py_BuildValue("");
    return py.none ? NULL : "None";
}

/// Runs the harness as a module that is not in `sys.modules` and keeps what C calls.
static const char *take_harness(void) {
    PyObject *code = py.Py_CompileString(harness_source, "<verify>", Py_file_input);
    PyObject *names = py.PyDict_New();
    if (!code || !names) return "it does not compile";
    PyObject *own_name = py.PyUnicode_FromString("verify");
    py.PyDict_SetItemString(names, "__name__", own_name);
    // A copy: a snippet that patches the builtins does not patch ours.
    PyObject *builtins = py.PyImport_ImportModule("builtins");
    PyObject *own_builtins = builtins ? py.PyDict_Copy(py.PyModule_GetDict(builtins)) : NULL;
    if (!own_builtins || py.PyDict_SetItemString(names, "__builtins__", own_builtins) < 0) return "no builtins";
    PyObject *result = py.PyEval_EvalCode(code, names, names);
    if (!result) {
        py.PyErr_PrintEx(0);
        return "it raised an exception";
    }
#define TAKE(field, name) \
    harness.field = py.PyDict_GetItemString(names, name); \
    if (!harness.field) return name; \
    py.Py_IncRef(harness.field);
    TAKE(prepare, "prepare")
    TAKE(is_asynchronous, "is_asynchronous")
    TAKE(drive, "drive")
    TAKE(get_order, "get_order")
    TAKE(get_name, "get_name")
    TAKE(get_module, "get_module")
    TAKE(get_size, "get_size")
    TAKE(get_trace, "get_trace")
    TAKE(set_trace, "set_trace")
    TAKE(get_profile, "get_profile")
    TAKE(set_profile, "set_profile")
    TAKE(get_tool, "get_tool")
    TAKE(register_callback, "register_callback")
    TAKE(plain_str, "plain_str")
    TAKE(examine, "examine")
    TAKE(library_modules, "library_modules")
    TAKE(places, "places")
    TAKE(warm_up, "warm_up")
    TAKE(origin_of, "origin_of")
    TAKE(names_at, "names_at")
    TAKE(suggestion_of, "suggestion_of")
    TAKE(find_missing, "find_missing")
    TAKE(parked, "parked")
#undef TAKE
    return NULL;
}

const char *cpython_start(const char *path, const char *program) {
    // Extension modules of many builds name no libpython and find its symbols only in the global scope.
    void *library = dlopen(path, RTLD_NOW | RTLD_GLOBAL);
    if (!library) return failed("the library could not be loaded", dlerror());
    const char *missing = take_functions(library);
    if (missing) return failed("the library is no CPython from 3.9 on: it lacks", missing);
    if (strstr(py.Py_GetVersion(), "free-threading"))
        return failed("a free-threaded build has another object layout and cannot be used", py.Py_GetVersion());
    // The interpreter keeps the pointer: it must live as long as the process.
    static wchar_t program_name[4096];
    if (mbstowcs(program_name, program, 4095) == (size_t)-1) return failed("not a path in this locale", program);
    py.Py_SetProgramName(program_name);
    // With Python's own signal handling: Ctrl-C gives KeyboardInterrupt, a closed pipe BrokenPipeError.
    py.Py_InitializeEx(1);
    missing = take_variables(library);
    if (missing) return failed("the library is no CPython from 3.9 on: it lacks", missing);
    missing = take_harness();
    if (missing) return failed("the part of verify that runs in Python cannot start", missing);
    return NULL;
}

const char *cpython_version(void) { return py.Py_GetVersion(); }

/// The characters of a text object, which live as long as the process.
static const char *characters(PyObject *object) {
    PyObject *bytes = object ? py.PyUnicode_AsEncodedString(object, "utf-8", "surrogateescape") : NULL;
    char *text = NULL;
    Py_ssize_t length = 0;
    return bytes && py.PyBytes_AsStringAndSize(bytes, &text, &length) == 0 ? text : NULL;
}

const char *cpython_library_modules(void) { return characters(harness.library_modules); }

const char *cpython_places(void) { return characters(harness.places); }

/// A module that stays out of the snippet's sight; a new reference, or NULL.
static PyObject *parked_module(const char *name) {
    PyObject *module = py.PyObject_GetAttrString(harness.parked, "module");
    PyObject *text = py.PyUnicode_FromString(name);
    PyObject *result = module && text ? py.PyObject_CallFunctionObjArgs(module, text, NULL) : NULL;
    py.PyErr_Clear();
    py.Py_DecRef(text);
    py.Py_DecRef(module);
    return result;
}

const char *cpython_preload(const char *const *names, size_t count) {
    PyObject *list = py.PyList_New(0);
    for (size_t index = 0; list && index < count; index++) {
        PyObject *name = py.PyUnicode_FromString(names[index]);
        if (name) py.PyList_Append(list, name);
        py.Py_DecRef(name);
    }
    PyObject *preload = py.PyObject_GetAttrString(harness.parked, "preload");
    PyObject *result = preload && list ? py.PyObject_CallFunctionObjArgs(preload, list, NULL) : NULL;
    if (!result) py.PyErr_Clear();
    const char *unfit = result && result != py.none ? characters(result) : NULL;
    py.Py_DecRef(result);
    py.Py_DecRef(preload);
    py.Py_DecRef(list);
    if (!harness.atexit) {
        harness.atexit = parked_module("atexit");
        PyObject *warm = py.PyObject_CallFunctionObjArgs(harness.warm_up, NULL);
        if (!warm) py.PyErr_Clear();
        py.Py_DecRef(warm);
    }
    // What is loaded now stays in memory that the children share: the collector is not to touch it. Collecting empties
    // the interpreter's lists of objects for reuse, which every child would give back one by one.
    py.PyGC_Collect();
    PyObject *gc = py.PyImport_ImportModule("gc");
    PyObject *freeze = gc ? py.PyObject_GetAttrString(gc, "freeze") : NULL;
    if (freeze) py.Py_DecRef(py.PyObject_CallFunctionObjArgs(freeze, NULL));
    py.PyErr_Clear();
    py.Py_DecRef(freeze);
    py.Py_DecRef(gc);
    PyObject *modules = py.PyImport_GetModuleDict();
    py.PyDict_DelItemString(modules, "gc");
    py.PyErr_Clear();
    fill_holes();
    return unfit;
}

void cpython_before_fork(void) { py.PyOS_BeforeFork(); }
void cpython_after_fork_in_host(void) { py.PyOS_AfterFork_Parent(); }
void cpython_after_fork_in_child(void) { py.PyOS_AfterFork_Child(); }
