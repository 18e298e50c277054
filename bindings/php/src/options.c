/* What may differ from call to call. */
#include "../php_srskit.h"

/* 0, and an exception, for a choice that is unknown. */
static uint32_t validate_of(const zend_string *name)
{
    if (!name || zend_string_equals_literal(name, "rules"))
        return SRSKIT_VALIDATE_RULES;
    if (zend_string_equals_literal(name, "off"))
        return SRSKIT_VALIDATE_OFF;
    srskit_error_throw_problem("validate", "it is not known", "give rules or off");
    return 0;
}

bool srskit_options_from(const srskit_given_options *given, srskit_options **options)
{
    int64_t deadline_ms;
    uint32_t validate = validate_of(given->validate);
    const char *trace_id = given->trace_id ? srskit_c_string(given->trace_id, "trace_id") : NULL;
    *options = NULL;
    if (!validate || (given->trace_id && !trace_id) ||
        !srskit_milliseconds(given->timeout, given->no_timeout, "timeout", &deadline_ms))
        return false;
    if (given->no_timeout && validate == SRSKIT_VALIDATE_RULES && !trace_id)
        return true;
    if (srskit_went_well(srskit_options_new(options)) &&
        srskit_went_well(srskit_options_set_deadline_ms(*options, deadline_ms)) &&
        srskit_went_well(srskit_options_set_validate(*options, validate)) &&
        srskit_went_well(srskit_options_set_trace_id(*options, trace_id)))
        return true;
    srskit_options_free(*options);
    *options = NULL;
    return false;
}
