# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DSOURCE=DIR -DOUTPUT=FILE -DBALLAST_VERSION=X [-DBALLAST_COMMIT=HASH] -P write_version.cmake
# Writes OUTPUT only where it would differ: a new commit compiles one small file and links once.
if(NOT BALLAST_COMMIT AND EXISTS ${SOURCE}/.git)
  execute_process(COMMAND git -C ${SOURCE} describe --always --exclude=* --abbrev=12 --dirty=-changed
    OUTPUT_VARIABLE BALLAST_COMMIT OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
endif()
if(NOT BALLAST_COMMIT)
  set(BALLAST_COMMIT unknown)
endif()
configure_file(${CMAKE_CURRENT_LIST_DIR}/version.cpp.in ${OUTPUT} @ONLY)
