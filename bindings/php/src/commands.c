/* Srskit\Commands and the classes of replies, from the catalogue. All methods are one function, see client.c. */
#include "../php_srskit.h"
#include "commands_table.h"
#include "zend_attributes.h"
#include "zend_smart_str.h"

PHP_METHOD(Srskit_Commands, named);

#include "../srskit_commands_arginfo.h"

enum reply_class {
    REPLY_Reply,
#define X(class) REPLY_##class,
    SRSKIT_REPLIES(X)
#undef X
    REPLY_COUNT
};

static zend_class_entry *reply_classes[REPLY_COUNT];

static const struct command {
    const char *method, *name;
    enum reply_class reply;
} COMMANDS[] = {
#define X(method, name, class) {method, name, REPLY_##class},
    SRSKIT_COMMANDS(X)
#undef X
};

void srskit_commands_minit(void)
{
    reply_classes[REPLY_Reply] = srskit_ce_reply;
#define X(class) reply_classes[REPLY_##class] = register_class_Srskit_##class(srskit_ce_reply);
    SRSKIT_REPLIES(X)
#undef X
    srskit_ce_commands = register_class_Srskit_Commands();
}

zend_class_entry *srskit_reply_class(const char *command)
{
    for (size_t i = 0; i < sizeof COMMANDS / sizeof *COMMANDS; i++) {
        if (strcmp(COMMANDS[i].method, command) == 0 || strcmp(COMMANDS[i].name, command) == 0)
            return reply_classes[COMMANDS[i].reply];
    }
    return srskit_ce_reply;
}

zend_string *srskit_command_name(const zend_string *method)
{
    smart_str name = {0};
    for (size_t i = 0; i < ZSTR_LEN(method); i++) {
        char letter = ZSTR_VAL(method)[i];
        bool is_capital = letter >= 'A' && letter <= 'Z';
        if (is_capital)
            smart_str_appendc(&name, '_');
        smart_str_appendc(&name, (char)(is_capital ? letter - 'A' + 'a' : letter));
    }
    return smart_str_extract(&name);
}
