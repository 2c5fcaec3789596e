# SPDX-License-Identifier: GPL-3.0-or-later
# macOS: a disk image by CPack. UNTESTED: nobody has built Ballast there yet.
set(bundle_icon ${CMAKE_CURRENT_BINARY_DIR}/ballast.icns)
render(${bundle_icon} 512) # wants Qt's image formats (icns)
list(APPEND package_files ${bundle_icon})
set_source_files_properties(${bundle_icon} PROPERTIES GENERATED ON MACOSX_PACKAGE_LOCATION Resources)
target_sources(ballast PRIVATE ${bundle_icon})
set_target_properties(ballast PROPERTIES
  MACOSX_BUNDLE ON
  MACOSX_BUNDLE_GUI_IDENTIFIER ${application_id}
  MACOSX_BUNDLE_BUNDLE_NAME Ballast
  MACOSX_BUNDLE_ICON_FILE ballast.icns
  MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION}
  MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION})
qt_generate_deploy_app_script(TARGET ballast OUTPUT_SCRIPT deploy_script NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT ${deploy_script})

set(CPACK_GENERATOR DragNDrop)
set(CPACK_DMG_VOLUME_NAME Ballast)
# Sign and notarise the bundle before it is published.
