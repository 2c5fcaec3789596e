# SPDX-License-Identifier: GPL-3.0-or-later
# Windows: an installer by CPack and NSIS. UNTESTED: nobody has built Ballast there yet, and the sources need a port first:
#   app/main.cpp            umask(), getuid()
#   app/secret_input.cpp    termios: typing a secret without echo
#   app/stop_signal.h       pipe() and signals: an orderly end
#   core/store/order_journal.cpp   open(), write(), fsync(): the order journal
set(installer_icon ${CMAKE_CURRENT_BINARY_DIR}/ballast.ico)
render(${installer_icon} 256)
list(APPEND package_files ${installer_icon})
set_target_properties(ballast PROPERTIES WIN32_EXECUTABLE OFF) # one program for window and terminal

install(FILES ${PROJECT_SOURCE_DIR}/LICENSE ${PROJECT_SOURCE_DIR}/README.md ${PROJECT_SOURCE_DIR}/CHANGELOG.md DESTINATION .)
# Qt's libraries and plugins, SQLite and SVG among them, beside the program.
qt_generate_deploy_app_script(TARGET ballast OUTPUT_SCRIPT deploy_script NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT ${deploy_script})

set(CPACK_GENERATOR NSIS)
set(CPACK_PACKAGE_INSTALL_DIRECTORY Ballast)
set(CPACK_PACKAGE_EXECUTABLES ballast Ballast)
set(CPACK_NSIS_DISPLAY_NAME Ballast)
set(CPACK_NSIS_MUI_ICON ${installer_icon})
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MODIFY_PATH ON)
# Sign program and installer: an unsigned one teaches users to click warnings away.
