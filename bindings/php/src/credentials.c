/* Srskit\Credentials: user name and key in one object that shows no key. */
#include "../php_srskit.h"
#include "zend_exceptions.h"

typedef struct {
    zend_string *username, *key;
    zend_object std;
} credentials_object;

static zend_object_handlers credentials_handlers;

static credentials_object *credentials_of(zend_object *object)
{
    return (credentials_object *)((char *)object - XtOffsetOf(credentials_object, std));
}

static zend_object *create(zend_class_entry *class)
{
    credentials_object *made = zend_object_alloc(sizeof *made, class);
    zend_object_std_init(&made->std, class);
    object_properties_init(&made->std, class);
    made->std.handlers = &credentials_handlers;
    return &made->std;
}

static void destroy(zend_object *object)
{
    credentials_object *credentials = credentials_of(object);
    if (credentials->username)
        zend_string_release(credentials->username);
    if (credentials->key) {
        /* Nobody else has this copy, unless it is one of PHP's own single characters. */
        if (!ZSTR_IS_INTERNED(credentials->key) && GC_REFCOUNT(credentials->key) == 1)
            ZEND_SECURE_ZERO(ZSTR_VAL(credentials->key), ZSTR_LEN(credentials->key));
        zend_string_release(credentials->key);
    }
    zend_object_std_dtor(object);
}

void srskit_credentials_minit(void)
{
    srskit_ce_credentials->create_object = create;
    credentials_handlers = std_object_handlers;
    credentials_handlers.offset = XtOffsetOf(credentials_object, std);
    credentials_handlers.free_obj = destroy;
    credentials_handlers.clone_obj = NULL;
}

bool srskit_credentials_read(zend_object *object, zend_string **username, zend_string **key)
{
    credentials_object *credentials = credentials_of(object);
    *username = credentials->username;
    *key = credentials->key;
    if (*key)
        return true;
    zend_throw_error(NULL, "Srskit\\Credentials have not been made");
    return false;
}

PHP_METHOD(Srskit_Credentials, __construct)
{
    zend_string *username, *key;
    zval shown;
    ZEND_PARSE_PARAMETERS_START(2, 2)
        Z_PARAM_STR(username)
        Z_PARAM_STR(key)
    ZEND_PARSE_PARAMETERS_END();

    credentials_object *this = credentials_of(Z_OBJ_P(ZEND_THIS));
    if (this->key) {
        zend_throw_error(NULL, "Srskit\\Credentials are made once");
        RETURN_THROWS();
    }
    if (!srskit_c_string(username, "username") || !srskit_c_string(key, "key"))
        RETURN_THROWS();
    this->username = zend_string_copy(username);
    this->key = zend_string_init(ZSTR_VAL(key), ZSTR_LEN(key), false);
    ZVAL_STR_COPY(&shown, username);
    srskit_set_zval(Z_OBJ_P(ZEND_THIS), "username", &shown);
}

PHP_METHOD(Srskit_Credentials, sign)
{
    zend_string *body, *username, *key;
    char signature[SRSKIT_SIGNATURE_SIZE];
    ZEND_PARSE_PARAMETERS_START(1, 1)
        Z_PARAM_STR(body)
    ZEND_PARSE_PARAMETERS_END();

    if (srskit_credentials_read(Z_OBJ_P(ZEND_THIS), &username, &key) &&
        srskit_went_well(srskit_sign(ZSTR_VAL(body), ZSTR_LEN(body), ZSTR_VAL(key), ZSTR_LEN(key), &signature)))
        RETVAL_STRING(signature);
}

PHP_METHOD(Srskit_Credentials, verify)
{
    zend_string *body, *signature, *username, *key;
    bool valid = false;
    ZEND_PARSE_PARAMETERS_START(2, 2)
        Z_PARAM_STR(body)
        Z_PARAM_STR(signature)
    ZEND_PARSE_PARAMETERS_END();

    if (srskit_credentials_read(Z_OBJ_P(ZEND_THIS), &username, &key) &&
        srskit_went_well(srskit_verify(ZSTR_VAL(body), ZSTR_LEN(body), ZSTR_VAL(key), ZSTR_LEN(key),
                                       ZSTR_VAL(signature), ZSTR_LEN(signature), &valid)))
        RETVAL_BOOL(valid);
}
