// Texts that the reports carry, as they stand in the files beside this target's source. Functions, since Swift imports
// a C array of unknown length as nothing.

#ifndef REPORT_ASSETS_H
#define REPORT_ASSETS_H

const char *report_results_schema_text(void);
const char *report_extract_schema_text(void);
const char *report_junit_schema_text(void);
const char *report_page_style_text(void);
const char *report_page_script_text(void);

#endif
