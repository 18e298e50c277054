/* Srskit\Rows, and what makes one. */
#include "../php_srskit.h"
#include "zend_exceptions.h"

typedef struct {
    srskit_rows *rows;
    /* Keeps the connection. */
    zend_object *client;
    zend_long place;
    bool has_begun;
    /* The current row, or nothing behind the last. */
    zval row;
    zend_object std;
} rows_object;

static zend_object_handlers rows_handlers;

static rows_object *rows_of(zend_object *object)
{
    return (rows_object *)((char *)object - XtOffsetOf(rows_object, std));
}

static zend_object *create(zend_class_entry *class)
{
    rows_object *made = zend_object_alloc(sizeof *made, class);
    zend_object_std_init(&made->std, class);
    object_properties_init(&made->std, class);
    made->std.handlers = &rows_handlers;
    return &made->std;
}

static void destroy(zend_object *object)
{
    rows_object *this = rows_of(object);
    srskit_rows_free(this->rows);
    zval_ptr_dtor(&this->row);
    if (this->client)
        OBJ_RELEASE(this->client);
    zend_object_std_dtor(object);
}

void srskit_rows_minit(void)
{
    srskit_ce_rows->create_object = create;
    rows_handlers = std_object_handlers;
    rows_handlers.offset = XtOffsetOf(rows_object, std);
    rows_handlers.free_obj = destroy;
    rows_handlers.clone_obj = NULL;
}

PHP_METHOD(Srskit_Client, rows)
{
    zend_string *name, *cursor = NULL;
    zval *values = NULL;
    srskit_given_options given = SRSKIT_NO_OPTIONS;
    ZEND_PARSE_PARAMETERS_START(1, 6)
        Z_PARAM_STR(name)
        Z_PARAM_OPTIONAL
        Z_PARAM_ARRAY(values)
        Z_PARAM_STR_OR_NULL(cursor)
        Z_PARAM_DOUBLE_OR_NULL(given.timeout, given.no_timeout)
        Z_PARAM_STR(given.validate)
        Z_PARAM_STR_OR_NULL(given.trace_id)
    ZEND_PARSE_PARAMETERS_END();

    srskit_value *value = NULL;
    srskit_options *options = NULL;
    srskit_rows *rows = NULL;
    const char *name_text = srskit_c_string(name, "name"), *cursor_text = NULL;
    if (!name_text || (cursor && !(cursor_text = srskit_c_string(cursor, "cursor"))))
        RETURN_THROWS();
    zend_object *client = Z_OBJ_P(ZEND_THIS);
    if (srskit_values_from(values, &value) && srskit_options_from(&given, &options) &&
        srskit_went_well(srskit_rows_new(srskit_client_of(client), name_text, value, cursor_text, options, &rows))) {
        object_init_ex(return_value, srskit_ce_rows);
        rows_of(Z_OBJ_P(return_value))->rows = rows;
        rows_of(Z_OBJ_P(return_value))->client = client;
        GC_ADDREF(client);
    }
    srskit_options_free(options);
    srskit_value_free(value);
}

static void advance(rows_object *this)
{
    const srskit_typed *row = NULL;
    this->has_begun = true;
    zval_ptr_dtor(&this->row);
    ZVAL_UNDEF(&this->row);
    srskit_status status = srskit_rows_next(this->rows, &row);
    /* At once: the log's function may go on in the same list. */
    if (status == SRSKIT_STATUS_OK && row)
        srskit_typed_to_zval(row, &this->row);
    srskit_client_answered(this->client, status);
}

/* The first page is asked for by whoever looks first. */
static rows_object *begun(zval *object)
{
    rows_object *this = rows_of(Z_OBJ_P(object));
    if (!this->has_begun)
        advance(this);
    return this;
}

PHP_METHOD(Srskit_Rows, __construct)
{
    ZEND_PARSE_PARAMETERS_NONE();
}

PHP_METHOD(Srskit_Rows, current)
{
    ZEND_PARSE_PARAMETERS_NONE();
    rows_object *this = begun(ZEND_THIS);
    if (EG(exception))
        RETURN_THROWS();
    if (Z_ISUNDEF(this->row))
        RETURN_EMPTY_ARRAY();
    RETURN_COPY(&this->row);
}

PHP_METHOD(Srskit_Rows, key)
{
    ZEND_PARSE_PARAMETERS_NONE();
    RETURN_LONG(rows_of(Z_OBJ_P(ZEND_THIS))->place);
}

PHP_METHOD(Srskit_Rows, next)
{
    ZEND_PARSE_PARAMETERS_NONE();
    rows_object *this = begun(ZEND_THIS);
    if (EG(exception) || Z_ISUNDEF(this->row))
        return;
    this->place++;
    advance(this);
}

PHP_METHOD(Srskit_Rows, valid)
{
    ZEND_PARSE_PARAMETERS_NONE();
    rows_object *this = begun(ZEND_THIS);
    if (EG(exception))
        RETURN_THROWS();
    RETURN_BOOL(!Z_ISUNDEF(this->row));
}

PHP_METHOD(Srskit_Rows, rewind)
{
    ZEND_PARSE_PARAMETERS_NONE();
    if (rows_of(Z_OBJ_P(ZEND_THIS))->place > 0)
        srskit_error_throw_misuse("the rows of a list are read once; make a new list, or go on from its cursor");
}

PHP_METHOD(Srskit_Rows, cursor)
{
    ZEND_PARSE_PARAMETERS_NONE();
    srskit_buffer *buffer = NULL;
    size_t length;
    if (srskit_went_well(srskit_rows_cursor(rows_of(Z_OBJ_P(ZEND_THIS))->rows, &buffer))) {
        const char *text = srskit_buffer_data(buffer, &length);
        RETVAL_STRINGL(text, length);
    }
    srskit_buffer_free(buffer);
}

PHP_METHOD(Srskit_Rows, list)
{
    ZEND_PARSE_PARAMETERS_NONE();
    const char *list = srskit_rows_list(rows_of(Z_OBJ_P(ZEND_THIS))->rows);
    if (list)
        RETURN_STRING(list);
    RETURN_NULL();
}

PHP_METHOD(Srskit_Rows, failed)
{
    ZEND_PARSE_PARAMETERS_NONE();
    const srskit_rows *rows = rows_of(Z_OBJ_P(ZEND_THIS))->rows;
    const char *service;
    array_init(return_value);
    for (size_t i = 0; (service = srskit_rows_failed(rows, i)); i++)
        add_next_index_string(return_value, service);
}
