/// The functions of libpython that are used, as pointers typed by the header's own prototypes, so that a wrong
/// signature does not compile. All are in the limited API of 3.9.
#ifndef VERIFY_CPYTHON_API_H
#define VERIFY_CPYTHON_API_H

#define PY_SSIZE_T_CLEAN
#define Py_LIMITED_API 0x03090000
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wdeprecated-declarations"
#include <sys/select.h>
#include <Python.h>
// A macro over the newer `PyCMethod_New`; the function of this name is in the stable ABI too.
#undef PyCFunction_NewEx

#define CPYTHON_FUNCTIONS(F) \
    F(PyBytes_AsStringAndSize) F(PyBytes_FromStringAndSize) F(PyCFunction_NewEx) F(PyDict_Clear) F(PyDict_Copy) F(PyDict_DelItemString) \
    F(PyDict_GetItemString) F(PyDict_New) F(PyDict_SetItemString) F(PyErr_Clear) F(PyErr_Fetch) \
    F(PyErr_GetExcInfo) F(PyErr_GivenExceptionMatches) F(PyErr_NormalizeException) F(PyErr_Occurred) \
    F(PyErr_PrintEx) F(PyErr_Restore) F(PyEval_EvalCode) F(PyGC_Collect) F(PyImport_AddModule) \
    F(PyImport_GetModuleDict) F(PyImport_ImportModule) F(PyIter_Next) F(PyList_Append) F(PyList_GetItem) \
    F(PyList_New) F(PyList_Size) F(PyLong_AsLong) F(PyLong_FromLong) F(PyModule_GetDict) F(PyModule_New) F(PyOS_AfterFork_Child) \
    F(PyOS_AfterFork_Parent) F(PyOS_BeforeFork) F(PyObject_CallFunctionObjArgs) F(PyObject_GetAttrString) \
    F(PyObject_GetIter) F(PyObject_IsTrue) F(PyObject_Malloc) F(PyObject_Repr) F(PyObject_SetAttrString) F(PyObject_Str) \
    F(PyObject_Type) F(PyTuple_GetItem) F(PyTuple_New) F(PyTuple_SetItem) F(PyTuple_Size) \
    F(PyUnicode_AsEncodedString) F(PyUnicode_Join) F(PyList_Insert) F(PyUnicode_FromFormat) F(PyUnicode_FromString) F(PyUnicode_FromStringAndSize) F(Py_BuildValue) \
    F(Py_CompileString) F(Py_DecRef) F(Py_GetVersion) F(Py_IncRef) F(Py_InitializeEx)

/// Exceptions and types are variables in the library; these hold what they point at.
#define CPYTHON_EXCEPTIONS(F) F(PyExc_BaseException) F(PyExc_NameError) F(PyExc_SystemExit) F(PyExc_TypeError)

struct cpython_api {
#define DECLARE(name) __typeof__(name) *name;
    CPYTHON_FUNCTIONS(DECLARE)
    /// Deprecated since 3.11, and the only way into a virtual environment that the limited API has.
    __typeof__(Py_SetProgramName) *Py_SetProgramName;
#undef DECLARE
#define DECLARE(name) PyObject *name;
    CPYTHON_EXCEPTIONS(DECLARE)
#undef DECLARE
    PyObject *none;
};
#pragma clang diagnostic pop

extern struct cpython_api py;

/// What C uses of the harness, taken before any snippet runs.
struct cpython_harness {
    PyObject *prepare;
    PyObject *is_asynchronous;
    PyObject *drive;
    /// Descriptors of `type` itself, which a metaclass cannot override.
    PyObject *get_order;
    PyObject *get_name;
    PyObject *get_module;
    PyObject *get_size;
    PyObject *get_trace, *set_trace, *get_profile, *set_profile;
    /// Of `sys.monitoring`, or None before 3.12.
    PyObject *get_tool, *register_callback;
    /// `object.__str__`.
    PyObject *plain_str;
    PyObject *examine, *library_modules, *places, *warm_up, *names_at, *suggestion_of, *origin_of, *find_missing;
    /// The module, which the end of a script asks wherever the snippet hides it.
    PyObject *atexit;
    PyObject *parked;
};

extern struct cpython_harness harness;

#endif
