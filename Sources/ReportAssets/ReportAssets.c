#include "ReportAssets.h"

static const char results_schema[] = {
#embed "results.schema.json" suffix(, 0)
};

static const char extract_schema[] = {
#embed "extract.schema.json" suffix(, 0)
};

static const char junit_schema[] = {
#embed "junit.xsd" suffix(, 0)
};

static const char page_style[] = {
#embed "page.css" suffix(, 0)
};

static const char page_script[] = {
#embed "page.js" suffix(, 0)
};

const char *report_results_schema_text(void) { return results_schema; }
const char *report_extract_schema_text(void) { return extract_schema; }
const char *report_junit_schema_text(void) { return junit_schema; }
const char *report_page_style_text(void) { return page_style; }
const char *report_page_script_text(void) { return page_script; }
