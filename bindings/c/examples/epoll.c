/*
 * A lookup in a program with an event loop of its own: srskit says what to send and what the answer means,
 * epoll moves the bytes, OpenSSL does the TLS.
 *
 *   cc epoll.c $(pkg-config --cflags --libs srskit openssl) -o epoll
 *   ./epoll HOST PORT example.com
 *
 * User and key come from SRSKIT_USERNAME and SRSKIT_KEY; SRSKIT_CA_FILE names further roots. To keep it
 * short it opens one connection per try, and the host's address is looked up before the loop.
 */
#define _POSIX_C_SOURCE 200809L
#include <srskit.h>

#include <errno.h>
#include <fcntl.h>
#include <netdb.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { LARGEST_ANSWER = 16 * 1024 * 1024 };

struct text {
    char *data;
    size_t length, capacity;
};

static void append(struct text *text, const char *data, size_t length)
{
    if (text->length + length + 1 > text->capacity) {
        text->capacity = 2 * (text->length + length + 1);
        text->data = realloc(text->data, text->capacity);
        if (!text->data)
            abort();
    }
    memcpy(text->data + text->length, data, length);
    text->length += length;
    text->data[text->length] = '\0';
}

static void append_string(struct text *text, const char *string)
{
    append(text, string, strlen(string));
}

/* One try: a connection, and how far it has come. */
struct try {
    const char *host;
    int socket, loop;
    SSL *tls;
    struct text request, answer;
    size_t written;
    bool connected, agreed;
    uint64_t give_up_at;
    srskit_cause cause;
};

static uint64_t now_ms(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 1000 + (uint64_t)now.tv_nsec / 1000000;
}

/* The head is ours to write; its headers and the body are final. */
static struct text request_of(const srskit_exchange *exchange, const char *host)
{
    struct text request = {0};
    size_t length;
    const char *name, *body = srskit_exchange_body(exchange, &length);
    append_string(&request, "POST / HTTP/1.1\r\nConnection: close\r\nHost: ");
    append_string(&request, host);
    for (size_t i = 0; (name = srskit_exchange_header_name(exchange, i)); i++) {
        append_string(&request, "\r\n");
        append_string(&request, name);
        append_string(&request, ": ");
        append_string(&request, srskit_exchange_header_value(exchange, i));
    }
    append_string(&request, "\r\n\r\n");
    append(&request, body, length);
    return request;
}

static void wait_for(struct try *try, uint32_t events)
{
    struct epoll_event event = {.events = events};
    epoll_ctl(try->loop, EPOLL_CTL_MOD, try->socket, &event);
}

/* Whether OpenSSL only waits for the socket; the loop then waits for what it wants. */
static bool only_waits(struct try *try, int result)
{
    int error = SSL_get_error(try->tls, result);
    if (error == SSL_ERROR_WANT_READ || error == SSL_ERROR_WANT_WRITE) {
        wait_for(try, error == SSL_ERROR_WANT_READ ? EPOLLIN : EPOLLOUT);
        return true;
    }
    try->cause = !try->agreed ? SRSKIT_CAUSE_TLS : error == SSL_ERROR_SYSCALL ? SRSKIT_CAUSE_RESET : SRSKIT_CAUSE_CLOSED;
    return false;
}

/* Whether the answer is whole: all that Content-Length announces, or the end of the stream. */
static bool is_whole(const struct text *answer, bool ended)
{
    const char *head_end = answer->data ? strstr(answer->data, "\r\n\r\n") : NULL;
    if (!head_end)
        return ended;
    const char *announced = strstr(answer->data, "\r\nContent-Length:");
    if (!announced || announced > head_end)
        return ended;
    size_t length = strtoul(announced + strlen("\r\nContent-Length:"), NULL, 10);
    return answer->length >= (size_t)(head_end + 4 - answer->data) + length;
}

enum progress { GOES_ON, IS_DONE, HAS_FAILED };

static enum progress read_more(struct try *try)
{
    char piece[4096];
    for (;;) {
        int count = SSL_read(try->tls, piece, sizeof piece);
        bool ended = count <= 0 && SSL_get_error(try->tls, count) == SSL_ERROR_ZERO_RETURN;
        if (count > 0)
            append(&try->answer, piece, (size_t)count);
        if (is_whole(&try->answer, ended))
            return IS_DONE;
        if (ended || try->answer.length > LARGEST_ANSWER) {
            try->cause = SRSKIT_CAUSE_CLOSED;
            return HAS_FAILED;
        }
        if (count <= 0)
            return only_waits(try, count) ? GOES_ON : HAS_FAILED;
    }
}

/* The socket is ready: as much of the try as goes without waiting. */
static enum progress go_on(struct try *try)
{
    if (!try->connected) {
        int error = 0;
        socklen_t size = sizeof error;
        getsockopt(try->socket, SOL_SOCKET, SO_ERROR, &error, &size);
        if (error) {
            try->cause = error == ECONNREFUSED ? SRSKIT_CAUSE_REFUSED : SRSKIT_CAUSE_UNREACHABLE;
            return HAS_FAILED;
        }
        try->connected = true;
    }
    if (!try->agreed) {
        int result = SSL_connect(try->tls);
        if (result != 1)
            return only_waits(try, result) ? GOES_ON : HAS_FAILED;
        try->agreed = true;
    }
    while (try->written < try->request.length) {
        int count = SSL_write(try->tls, try->request.data + try->written, (int)(try->request.length - try->written));
        if (count <= 0)
            return only_waits(try, count) ? GOES_ON : HAS_FAILED;
        try->written += (size_t)count;
    }
    return read_more(try);
}

/* The loop: a real program has other sockets in it as well. */
static enum progress run(struct try *try)
{
    for (;;) {
        uint64_t now = now_ms();
        struct epoll_event event;
        int ready = now >= try->give_up_at ? 0 : epoll_wait(try->loop, &event, 1, (int)(try->give_up_at - now));
        if (ready == 0) {
            try->cause = SRSKIT_CAUSE_TIMED_OUT;
            return HAS_FAILED;
        }
        enum progress progress = ready > 0 ? go_on(try) : GOES_ON;
        if (progress != GOES_ON)
            return progress;
    }
}

/* A socket that is about to be connected. */
static int connect_to(const struct addrinfo *address)
{
    int connection = socket(address->ai_family, SOCK_STREAM, 0);
    if (connection < 0 || fcntl(connection, F_SETFL, O_NONBLOCK) < 0)
        return -1;
    if (connect(connection, address->ai_addr, address->ai_addrlen) < 0 && errno != EINPROGRESS) {
        close(connection);
        return -1;
    }
    return connection;
}

static bool start(struct try *try, SSL_CTX *context, const struct addrinfo *address)
{
    struct epoll_event event = {.events = EPOLLOUT};
    try->socket = connect_to(address);
    try->loop = epoll_create1(0);
    try->tls = SSL_new(context);
    try->cause = SRSKIT_CAUSE_UNREACHABLE;
    if (try->socket < 0 || try->loop < 0 || !try->tls)
        return false;
    /* The name is checked; nothing here turns that off. */
    return SSL_set_tlsext_host_name(try->tls, try->host) && SSL_set1_host(try->tls, try->host)
        && SSL_set_fd(try->tls, try->socket) && epoll_ctl(try->loop, EPOLL_CTL_ADD, try->socket, &event) == 0;
}

static void end(struct try *try)
{
    SSL_free(try->tls);
    if (try->socket >= 0)
        close(try->socket);
    if (try->loop >= 0)
        close(try->loop);
    free(try->request.data);
    free(try->answer.data);
}

/* What came, or how it failed: TLS hands bytes on only when it is agreed, so before that none has left. */
static srskit_status report(srskit_exchange *exchange, const struct try *try, enum progress progress)
{
    const char *head_end = try->answer.data ? strstr(try->answer.data, "\r\n\r\n") : NULL;
    unsigned status = 0;
    if (progress != IS_DONE)
        return srskit_exchange_failed(exchange, try->agreed ? SRSKIT_STAGE_IN_FLIGHT : SRSKIT_STAGE_CONNECTING,
                                      try->cause, NULL);
    if (!head_end || sscanf(try->answer.data, "HTTP/%*u.%*u %3u", &status) != 1)
        /* An envelope without HTTP: that is how a refused address is told. */
        return srskit_exchange_received(exchange, 0, try->answer.data, try->answer.length);
    const char *body = head_end + 4;
    return srskit_exchange_received(exchange, status, body, try->answer.length - (size_t)(body - try->answer.data));
}

static srskit_status send_once(srskit_exchange *exchange, SSL_CTX *context, const char *host,
                               const struct addrinfo *address)
{
    struct try try = {.host = host, .request = request_of(exchange, host)};
    uint64_t limit = srskit_exchange_connect_timeout_ms(exchange) + srskit_exchange_answer_timeout_ms(exchange);
    try.give_up_at = now_ms() + limit;
    enum progress progress = start(&try, context, address) ? run(&try) : HAS_FAILED;
    srskit_status status = report(exchange, &try, progress);
    end(&try);
    return status;
}

/* Step, do what it says, report, repeat. The error of the call, if there is one, is the thread's last error. */
static srskit_reply *call(srskit_exchange *exchange, SSL_CTX *context, const char *host, const struct addrinfo *address)
{
    srskit_reply *reply = NULL;
    srskit_step step;
    uint64_t started = now_ms();
    while (srskit_exchange_tick(exchange, now_ms() - started) == SRSKIT_STATUS_OK
           && srskit_exchange_step(exchange, &step, &reply) == SRSKIT_STATUS_OK && step != SRSKIT_STEP_DONE) {
        if (step == SRSKIT_STEP_SEND) {
            if (send_once(exchange, context, host, address) != SRSKIT_STATUS_OK)
                break;
        } else {
            uint64_t pause = srskit_exchange_wait_ms(exchange);
            struct timespec span = {(time_t)(pause / 1000), (long)(pause % 1000) * 1000000};
            nanosleep(&span, NULL); /* a timer of the loop, in a real program */
        }
    }
    return reply;
}

static SSL_CTX *tls_context(void)
{
    SSL_CTX *context = SSL_CTX_new(TLS_client_method());
    const char *roots = getenv("SRSKIT_CA_FILE");
    if (!context || !SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION) || !SSL_CTX_set_default_verify_paths(context)
        || (roots && !SSL_CTX_load_verify_locations(context, roots, NULL))) {
        ERR_print_errors_fp(stderr);
        exit(1);
    }
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER, NULL);
    return context;
}

static srskit_exchange *exchange_of(const char *domain)
{
    const char *username = getenv("SRSKIT_USERNAME"), *key = getenv("SRSKIT_KEY");
    srskit_value *values = NULL;
    srskit_exchange *exchange = NULL;
    if (srskit_value_new_assoc(&values) == SRSKIT_STATUS_OK
        && srskit_value_set_string(values, "domain", domain) == SRSKIT_STATUS_OK)
        srskit_exchange_command(username, key, "lookup", values, NULL, now_ms(), &exchange);
    srskit_value_free(values);
    return exchange;
}

int main(int argc, char **argv)
{
    struct addrinfo hints = {.ai_socktype = SOCK_STREAM}, *address = NULL;
    bool available = false;
    if (argc != 4) {
        fprintf(stderr, "usage: epoll HOST PORT DOMAIN\n");
        return 2;
    }
    signal(SIGPIPE, SIG_IGN);
    if (getaddrinfo(argv[1], argv[2], &hints, &address) != 0) {
        fprintf(stderr, "%s is unknown\n", argv[1]);
        return 1;
    }
    SSL_CTX *context = tls_context();
    srskit_exchange *exchange = exchange_of(argv[3]);
    srskit_reply *reply = exchange ? call(exchange, context, argv[1], address) : NULL;
    if (reply && srskit_typed_flag(srskit_typed_get(srskit_reply_fields(reply), "available"), &available))
        printf("%s is %s\n", argv[3], available ? "free" : "taken");
    else
        fprintf(stderr, "%s\n", srskit_last_error());
    int failed = reply ? 0 : 1;
    srskit_reply_free(reply);
    srskit_exchange_free(exchange);
    SSL_CTX_free(context);
    freeaddrinfo(address);
    return failed;
}
