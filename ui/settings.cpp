// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings.h"

#include <algorithm>
#include <array>
#include <utility>

namespace ballast::ui {

namespace {

const auto themeKey = QStringLiteral("look/theme");
const auto gainKey = QStringLiteral("look/gainColours");
const auto zoneKey = QStringLiteral("look/zone");
const auto mutedKey = QStringLiteral("alerts/muted");
const auto languageKey = QStringLiteral("look/language");
const auto scaleKey = QStringLiteral("look/scale");
const auto refreshKey = QStringLiteral("look/refresh");
const auto confirmsSetsKey = QStringLiteral("confirm/sets");
const auto lockedKey = QStringLiteral("layout/locked");
const auto geometryKey = QStringLiteral("layout/geometry");
const auto docksGroup = QStringLiteral("layout/docks/");
const auto workspaceKey = QStringLiteral("layout/workspace");
const auto tablesGroup = QStringLiteral("tables");

template<typename Choice, std::size_t N>
Choice read(const QSettings &store, const QString &key, const std::array<std::pair<Choice, const char *>, N> &names)
{
    const auto text = store.value(key).toString();
    for (const auto &[choice, name] : names) {
        if (text == QLatin1String(name))
            return choice;
    }
    return names.front().first;
}

template<typename Choice, std::size_t N>
void write(QSettings &store, const QString &key, Choice value, const std::array<std::pair<Choice, const char *>, N> &names)
{
    for (const auto &[choice, name] : names) {
        if (choice == value)
            store.setValue(key, QLatin1String(name));
    }
}

// The first of each is the default, also for a text that a newer version wrote.
constexpr std::array themes{std::pair{ThemeName::dark, "dark"}, std::pair{ThemeName::light, "light"}};
constexpr std::array gains{std::pair{GainColours::greenGain, "green"}, std::pair{GainColours::redGain, "red"},
                           std::pair{GainColours::blueGain, "blue"}};
constexpr std::array zones{std::pair{Zone::utc, "utc"}, std::pair{Zone::local, "local"}};

} // namespace

Settings::Settings() : m_store(std::make_unique<QSettings>(QStringLiteral("Ballast"), QStringLiteral("ballast"))) {}

Settings::Settings(const QString &file) : m_store(std::make_unique<QSettings>(file, QSettings::IniFormat)) {}

ThemeName Settings::theme() const { return read(*m_store, themeKey, themes); }
void Settings::setTheme(ThemeName theme) { write(*m_store, themeKey, theme, themes); }
GainColours Settings::gainColours() const { return read(*m_store, gainKey, gains); }
void Settings::setGainColours(GainColours colours) { write(*m_store, gainKey, colours, gains); }
Zone Settings::zone() const { return read(*m_store, zoneKey, zones); }
void Settings::setZone(Zone zone) { write(*m_store, zoneKey, zone, zones); }
bool Settings::alertsMuted() const { return m_store->value(mutedKey, false).toBool(); }
void Settings::setAlertsMuted(bool muted) { m_store->setValue(mutedKey, muted); }
QString Settings::language() const { return m_store->value(languageKey).toString(); }
void Settings::setLanguage(const QString &code) { m_store->setValue(languageKey, code); }
int Settings::scalePercent() const { return std::clamp(m_store->value(scaleKey, 100).toInt(), smallestScale, largestScale); }
void Settings::setScalePercent(int percent) { m_store->setValue(scaleKey, std::clamp(percent, smallestScale, largestScale)); }
int Settings::refreshesPerSecond() const
{
    const int count = m_store->value(refreshKey, 8).toInt();
    return std::ranges::count(refreshChoices, count) > 0 ? count : 8;
}
void Settings::setRefreshesPerSecond(int count) { m_store->setValue(refreshKey, count); }
bool Settings::confirmsSets() const { return m_store->value(confirmsSetsKey, true).toBool(); }
void Settings::setConfirmsSets(bool confirms) { m_store->setValue(confirmsSetsKey, confirms); }
bool Settings::layoutLocked() const { return m_store->value(lockedKey, false).toBool(); }
void Settings::setLayoutLocked(bool locked) { m_store->setValue(lockedKey, locked); }

QByteArray Settings::windowGeometry() const { return m_store->value(geometryKey).toByteArray(); }
void Settings::setWindowGeometry(const QByteArray &geometry) { m_store->setValue(geometryKey, geometry); }
QByteArray Settings::windowState(const QString &workspace) const { return m_store->value(docksGroup + workspace).toByteArray(); }
void Settings::setWindowState(const QString &workspace, const QByteArray &state) { m_store->setValue(docksGroup + workspace, state); }
QString Settings::workspace() const { return m_store->value(workspaceKey).toString(); }
void Settings::setWorkspace(const QString &key) { m_store->setValue(workspaceKey, key); }

QByteArray Settings::tableState(const QString &table) const { return m_store->value(tablesGroup + QLatin1Char('/') + table).toByteArray(); }

void Settings::setTableState(const QString &table, const QByteArray &state)
{
    m_store->setValue(tablesGroup + QLatin1Char('/') + table, state);
}

void Settings::forgetLayout()
{
    m_store->remove(docksGroup.chopped(1));
    m_store->remove(tablesGroup);
}

} // namespace ballast::ui
