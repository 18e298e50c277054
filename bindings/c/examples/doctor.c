/* What is wrong between this machine and the service, as a panel can show it: the report as JSON.
 *
 *     cc doctor.c $(pkg-config --cflags --libs srskit) -o doctor
 *     SRSKIT_SYSTEM=horizon SRSKIT_USERNAME=… SRSKIT_KEY=… ./doctor
 *
 * Ends with 0 when all is well, and with 1 when somebody has to act: the report says who, and on what.
 */
#include <srskit.h>
#include <stdio.h>
#include <string.h>

int main(void)
{
    srskit_settings *settings = NULL; /* nothing set: environment and profile file */
    srskit_buffer *facts = NULL, *report = NULL;
    const char *text = NULL;
    size_t length;

    if (srskit_settings_new(&settings) == SRSKIT_STATUS_OK
        && srskit_doctor_examine(settings, &facts) == SRSKIT_STATUS_OK) {
        /* The facts hold no key and no contact: they may be kept, or sent to support, and be judged there. */
        text = srskit_buffer_data(facts, &length);
        if (srskit_doctor_diagnose(text, length, false, &report) == SRSKIT_STATUS_OK)
            puts(srskit_buffer_data(report, NULL));
    }
    if (!report)
        fprintf(stderr, "%s\n", srskit_last_error());
    int is_well = report && strstr(srskit_buffer_data(report, NULL), "\"state\":\"healthy\"") != NULL;
    srskit_buffer_free(report);
    srskit_buffer_free(facts);
    srskit_settings_free(settings);
    return is_well ? 0 : 1;
}
