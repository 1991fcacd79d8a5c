#define _GNU_SOURCE
#include "lifetime.h"

#include <stdio.h>

static PyObject *loaded_module(const char *name) {
    return py.PyDict_GetItemString(py.PyImport_GetModuleDict(), name);
}

/// Calls a function of a module; what it raises is printed, as at the end of a script.
static void call(PyObject *module, const char *name) {
    PyObject *function = module ? py.PyObject_GetAttrString(module, name) : NULL;
    PyObject *result = function ? py.PyObject_CallFunctionObjArgs(function, NULL) : NULL;
    if (function && !result) py.PyErr_PrintEx(0);
    py.PyErr_Clear();
    py.Py_DecRef(result);
    py.Py_DecRef(function);
}

static void flush_streams(void) {
    PyObject *sys = loaded_module("sys");
    static const char *const names[] = {"stdout", "stderr"};
    for (int index = 0; sys && index < 2; index++) {
        PyObject *stream = py.PyObject_GetAttrString(sys, names[index]);
        PyObject *flush = stream && stream != py.none ? py.PyObject_GetAttrString(stream, "flush") : NULL;
        py.Py_DecRef(flush ? py.PyObject_CallFunctionObjArgs(flush, NULL) : NULL);
        py.PyErr_Clear();
        py.Py_DecRef(flush);
        py.Py_DecRef(stream);
    }
}

/// A `__main__` of the child's own: the host's is among the objects that the collector is not to touch. A new
/// reference, or NULL.
PyObject *make_main(void) {
    PyObject *old = py.PyModule_GetDict(py.PyImport_AddModule("__main__"));
    PyObject *module = py.PyModule_New("__main__");
    if (!module) return NULL;
    PyObject *names = py.PyModule_GetDict(module);
    static const char *const kept[] = {"__builtins__", "__loader__", "__spec__"};
    for (size_t index = 0; index < sizeof kept / sizeof *kept; index++) {
        PyObject *value = py.PyDict_GetItemString(old, kept[index]);
        if (value) py.PyDict_SetItemString(names, kept[index], value);
    }
    PyObject *annotations = py.PyDict_New();
    if (annotations) py.PyDict_SetItemString(names, "__annotations__", annotations);
    py.Py_DecRef(annotations);
    if (py.PyDict_SetItemString(py.PyImport_GetModuleDict(), "__main__", module) < 0) return NULL;
    return module;
}

/// Lets go of the snippet's objects, so that their destructors run, as at the end of a script.
static void release_main(PyObject *module) {
    PyObject *sys = loaded_module("sys");
    static const char *const last[] = {"last_type", "last_value", "last_traceback", "last_exc"};
    for (size_t index = 0; sys && index < sizeof last / sizeof *last; index++)
        py.PyObject_SetAttrString(sys, last[index], py.none);
    PyObject *modules = py.PyImport_GetModuleDict();
    if (py.PyDict_GetItemString(modules, "__main__") == module) py.PyDict_DelItemString(modules, "__main__");
    py.PyErr_Clear();
    py.Py_DecRef(module);
    // What the names hold in cycles, which every function makes with its globals.
    py.PyGC_Collect();
    py.PyErr_Clear();
}

/// What the end of a script does to the snippet's own objects; a full finalisation costs 8 to 100 ms (measured).
void end_softly(PyObject *module) {
    call(loaded_module("threading"), "_shutdown");
    call(harness.atexit, "_run_exitfuncs");
    flush_streams();
    release_main(module);
    flush_streams();
    fflush(NULL);
}

void set_arguments(const char *program) {
    PyObject *sys = loaded_module("sys");
    PyObject *arguments = py.PyList_New(0);
    PyObject *path = py.PyUnicode_FromString(program);
    if (!sys || !arguments || !path) return;
    py.PyList_Append(arguments, path);
    py.PyObject_SetAttrString(sys, "argv", arguments);
    // As at the prompt, modules are looked for in the working directory first.
    PyObject *search = py.PyObject_GetAttrString(sys, "path");
    PyObject *here = py.PyUnicode_FromString("");
    if (search && here) py.PyList_Insert(search, 0, here);
    py.PyErr_Clear();
}

void seed_generators(uint64_t start) {
    PyObject *seed = py.PyObject_GetAttrString(harness.parked, "seed");
    PyObject *number = py.PyLong_FromLong((long)start);
    py.Py_DecRef(seed ? py.PyObject_CallFunctionObjArgs(seed, number, NULL) : NULL);
    py.PyErr_Clear();
    py.Py_DecRef(number);
    py.Py_DecRef(seed);
}
