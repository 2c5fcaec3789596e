# SPDX-License-Identifier: GPL-3.0-or-later
# A Linux desktop: menu entry, store entry, icons, manual, user service; and the .deb.
install(FILES ${CMAKE_CURRENT_LIST_DIR}/${application_id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/${application_id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES "${CMAKE_CURRENT_LIST_DIR}/ballast@.service" DESTINATION lib/systemd/user)

set(icons ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
install(FILES ${icon} DESTINATION ${icons}/scalable/apps RENAME ${application_id}.svg)
foreach(size 16 24 32 48 64 128 256 512)
  set(picture ${CMAKE_CURRENT_BINARY_DIR}/icon-${size}.png)
  render(${picture} ${size})
  list(APPEND package_files ${picture})
  install(FILES ${picture} DESTINATION ${icons}/${size}x${size}/apps RENAME ${application_id}.png OPTIONAL)
endforeach()

# The version says which commit it is until a release is tagged. ./dev package passes it; '~' sorts before the release.
set(BALLAST_DEBIAN_VERSION "${PROJECT_VERSION}-1" CACHE STRING "Version of the .deb")

# gzipped(FILE OUTPUT DESTINATION): without name and time in its header, so that the same text gives the same bytes.
find_program(BALLAST_GZIP gzip REQUIRED)
function(gzipped file output destination)
  set(packed ${CMAKE_CURRENT_BINARY_DIR}/${output})
  add_custom_command(OUTPUT ${packed} DEPENDS ${file}
    COMMAND ${BALLAST_GZIP} -9 -n -c ${file} > ${packed} COMMENT "Packing ${output}" VERBATIM)
  set(package_files ${package_files} ${packed} PARENT_SCOPE)
  install(FILES ${packed} DESTINATION ${destination} OPTIONAL)
endfunction()
set(documents ${CMAKE_INSTALL_DATADIR}/doc/ballast)
string(TIMESTAMP BALLAST_RFC_DATE "%a, %d %b %Y %H:%M:%S +0000" UTC) # of SOURCE_DATE_EPOCH where that is set
configure_file(${PROJECT_SOURCE_DIR}/packaging/debian/changelog.in ${CMAKE_CURRENT_BINARY_DIR}/changelog.Debian @ONLY)
gzipped(${PROJECT_SOURCE_DIR}/packaging/ballast.1 ballast.1.gz ${CMAKE_INSTALL_MANDIR}/man1)
gzipped(${PROJECT_SOURCE_DIR}/CHANGELOG.md changelog.gz ${documents})
gzipped(${CMAKE_CURRENT_BINARY_DIR}/changelog.Debian changelog.Debian.gz ${documents})
install(FILES ${PROJECT_SOURCE_DIR}/packaging/debian/copyright DESTINATION ${documents})
install(FILES ${PROJECT_SOURCE_DIR}/README.md ${PROJECT_SOURCE_DIR}/SECURITY.md DESTINATION ${documents})
install(DIRECTORY ${PROJECT_SOURCE_DIR}/docs/ DESTINATION ${documents}/docs)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_PRE_BUILD_SCRIPTS ${PROJECT_SOURCE_DIR}/packaging/debian/settle_files.cmake)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_VERSION ${BALLAST_DEBIAN_VERSION})
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What is opened at run time and no linker knows of: SQLite, icons, the key store's interface, the fonts with tabular figures.
set(CPACK_DEBIAN_PACKAGE_DEPENDS
  "libqt6sql6-sqlite, libqt6svg6, libsecret-1-0, fonts-roboto-unhinted, fonts-dejavu-core, ca-certificates")
# Chinese, Japanese and Korean letters need a font that has them, and Qt's own dialogs their catalogues: large, so not required.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
  "gnome-keyring | kwalletmanager, qt6-wayland, fonts-noto-cjk, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Ballast watches leveraged ETH positions, keeps a hedge in a separate account
sized by rules that can be read, explains every decision, can be overridden by
hand at any moment, and measures what the hedge cost and what it saved.
.
The first start opens a demo on a simulated exchange that needs no account and
no internet. Orders with real money come last on a ladder of modes.")
