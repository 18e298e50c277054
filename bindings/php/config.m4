PHP_ARG_WITH([srskit],
  [for srskit support],
  [AS_HELP_STRING([--with-srskit=DIR],
    [Signed OpenSRS calls; DIR holds include/srskit.h and lib/libsrskit.so])])

PHP_ARG_ENABLE([srskit-static],
  [whether srskit's library goes into the extension],
  [AS_HELP_STRING([--enable-srskit-static],
    [Link DIR/lib/libsrskit.a: an extension that needs nothing else])],
  [no], [no])

if test "$PHP_SRSKIT" != "no"; then
  if test "$PHP_SRSKIT" = "yes"; then
    SRSKIT_DIR=/usr/local
  else
    SRSKIT_DIR=$PHP_SRSKIT
  fi
  if test ! -r "$SRSKIT_DIR/include/srskit.h"; then
    AC_MSG_ERROR([$SRSKIT_DIR/include/srskit.h is missing; give --with-srskit=DIR, the folder that srskit's C library was installed to])
  fi
  PHP_ADD_INCLUDE([$SRSKIT_DIR/include])
  if test "$PHP_SRSKIT_STATIC" != "no"; then
    if test ! -r "$SRSKIT_DIR/$PHP_LIBDIR/libsrskit.a"; then
      AC_MSG_ERROR([$SRSKIT_DIR/$PHP_LIBDIR/libsrskit.a is missing; leave --enable-srskit-static out, or install the static library])
    fi
    dnl What the library itself needs. None of its names is seen from outside: another extension may hold another one; what
    dnl nobody calls then stays out.
    SRSKIT_SHARED_LIBADD="$SRSKIT_DIR/$PHP_LIBDIR/libsrskit.a -lgcc_s -lutil -lrt -lpthread -lm -ldl -Wl,--exclude-libs,ALL -Wl,--gc-sections"
  else
    PHP_CHECK_LIBRARY([srskit], [srskit_abi_version], [
      PHP_ADD_LIBRARY_WITH_PATH([srskit], [$SRSKIT_DIR/$PHP_LIBDIR], [SRSKIT_SHARED_LIBADD])
    ], [
      AC_MSG_ERROR([no usable libsrskit in $SRSKIT_DIR/$PHP_LIBDIR; see config.log])
    ], [-L$SRSKIT_DIR/$PHP_LIBDIR])
  fi
  PHP_SUBST([SRSKIT_SHARED_LIBADD])

  dnl A function without declaration, or a status without exception, must not come out at run time only.
  SRSKIT_CFLAGS="-Wall -Werror=implicit-function-declaration -Werror=switch -DZEND_ENABLE_STATIC_TSRMLS_CACHE=1"
  PHP_NEW_EXTENSION([srskit],
    [srskit.c src/client.c src/codec.c src/commands.c src/credentials.c src/doctor.c src/error.c src/exchange.c src/from_typed.c src/from_value.c \
     src/investigate.c src/log.c src/options.c src/reply.c src/rows.c src/settings.c src/shared.c src/to_value.c],
    [$ext_shared], , [$SRSKIT_CFLAGS])
  PHP_ADD_BUILD_DIR([$ext_builddir/src])
fi
