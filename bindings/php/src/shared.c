/* Clients that outlive the request, in the list that PHP keeps per process (per thread under ZTS). */
#include "../php_srskit.h"
#include <time.h>

struct srskit_shared {
    srskit_client *client;
    uint32_t users;
    /* For whom room has to be made, the one that nobody asked for longest goes. */
    int64_t asked_at;
};

static int resource_type;

static void release(srskit_shared *shared)
{
    if (--shared->users > 0)
        return;
    srskit_client_free(shared->client);
    pefree(shared, true);
}

static void forget(zend_resource *resource)
{
    release(resource->ptr);
}

void srskit_shared_minit(int module_number)
{
    resource_type = zend_register_list_destructors_ex(NULL, forget, "srskit client", module_number);
}

static int64_t now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (int64_t)time.tv_sec * 1000000000 + time.tv_nsec;
}

/* How many clients are kept, and the key of the one that nobody asked for longest. */
static zend_long count(zend_string **oldest)
{
    zend_long count = 0;
    int64_t asked_at = 0;
    zend_string *key;
    zval *entry;
    ZEND_HASH_FOREACH_STR_KEY_VAL(&EG(persistent_list), key, entry)
    {
        if (Z_RES_P(entry)->type != resource_type)
            continue;
        srskit_shared *shared = Z_RES_P(entry)->ptr;
        if (count++ == 0 || shared->asked_at < asked_at) {
            *oldest = key;
            asked_at = shared->asked_at;
        }
    }
    ZEND_HASH_FOREACH_END();
    return count;
}

static void make_room(zend_long kept)
{
    zend_string *oldest = NULL;
    while (count(&oldest) >= kept)
        zend_hash_del(&EG(persistent_list), oldest);
}

static srskit_shared *find(zend_string *key)
{
    zend_resource *resource = zend_hash_find_ptr(&EG(persistent_list), key);
    return resource && resource->type == resource_type ? resource->ptr : NULL;
}

static srskit_shared *make(zend_string *const *given)
{
    srskit_client *client = srskit_client_of_settings(given);
    if (!client)
        return NULL;
    srskit_shared *shared = pemalloc(sizeof *shared, true);
    *shared = (srskit_shared){.client = client, .users = 1, .asked_at = now()};
    return shared;
}

srskit_shared *srskit_shared_get(zend_string *const *given)
{
    /* First: a client that is kept may be of a request that was allowed more. */
    if (!srskit_settings_allowed(given))
        return NULL;
    zend_long kept = zend_ini_long(ZEND_STRL("srskit.clients_kept"), false);
    if (kept <= 0)
        return make(given);
    zend_string *key = srskit_fingerprint(given);
    srskit_shared *shared = find(key);
    if (shared) {
        shared->users++;
        shared->asked_at = now();
    } else if ((shared = make(given))) {
        make_room(kept);
        zend_register_persistent_resource(ZSTR_VAL(key), ZSTR_LEN(key), shared, resource_type);
        shared->users++;
    }
    zend_string_release(key);
    return shared;
}

void srskit_shared_release(srskit_shared *shared)
{
    if (shared)
        release(shared);
}

const srskit_client *srskit_shared_client(const srskit_shared *shared)
{
    return shared ? shared->client : NULL;
}

void srskit_shared_retire(const srskit_shared *retired)
{
    zend_string *key;
    zval *entry;
    ZEND_HASH_FOREACH_STR_KEY_VAL(&EG(persistent_list), key, entry)
    {
        if (Z_RES_P(entry)->type == resource_type && Z_RES_P(entry)->ptr == retired) {
            zend_hash_del(&EG(persistent_list), key);
            return;
        }
    }
    ZEND_HASH_FOREACH_END();
}
