// The same lookup in C++: a few lines of RAII, and nothing has to be freed by hand.
//
//   c++ -std=c++17 raii.cpp $(pkg-config --cflags --libs srskit) -o raii
//   ./raii example.com
#include <srskit.h>

#include <iostream>
#include <memory>
#include <stdexcept>

namespace srskit {

template <auto release> struct Free {
    template <typename T> void operator()(T *object) const { release(object); }
};
using Client = std::unique_ptr<srskit_client, Free<srskit_client_free>>;
using Settings = std::unique_ptr<srskit_settings, Free<srskit_settings_free>>;
using Value = std::unique_ptr<srskit_value, Free<srskit_value_free>>;
using Reply = std::unique_ptr<srskit_reply, Free<srskit_reply_free>>;

struct Error : std::runtime_error {
    srskit_status status = srskit_error_status(srskit_last_error_details());
    bool may_have_run = srskit_error_may_have_run(srskit_last_error_details()) == SRSKIT_MAY_HAVE_RUN_MAYBE;
    Error() : std::runtime_error(srskit_last_error()) {}
};

inline void check(srskit_status status)
{
    if (status != SRSKIT_STATUS_OK)
        throw Error();
}

// Calls a function whose last argument is an output, and owns what it writes.
template <typename Owner, typename Function, typename... Arguments>
Owner make(Function function, Arguments... arguments)
{
    typename Owner::pointer made = nullptr;
    check(function(arguments..., &made));
    return Owner(made);
}

} // namespace srskit

int main(int argc, char **argv)
try {
    auto settings = srskit::make<srskit::Settings>(srskit_settings_new);
    auto client = srskit::make<srskit::Client>(srskit_client_from_settings, settings.get());
    auto values = srskit::make<srskit::Value>(srskit_value_new_assoc);
    const char *domain = argc > 1 ? argv[1] : "example.com";
    srskit::check(srskit_value_set_string(values.get(), "domain", domain));
    const srskit_options *usual = nullptr;
    auto reply = srskit::make<srskit::Reply>(srskit_client_command, client.get(), "lookup", values.get(), usual);
    bool available = false;
    srskit_typed_flag(srskit_typed_get(srskit_reply_fields(reply.get()), "available"), &available);
    std::cout << domain << " is " << (available ? "free" : "taken") << '\n';
    return 0;
} catch (const srskit::Error &error) {
    std::cerr << error.what() << (error.may_have_run ? " (look before you send it again)\n" : "\n");
    return 1;
}
