// SPDX-License-Identifier: GPL-3.0-or-later
/// What the window remembers between runs; the only place that touches QSettings. Holds no secrets and no trading state.
///
///     Settings settings;                    // the user's own
///     Settings settings("/tmp/test.ini");   // a file of one's own, for tests
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>

#include <memory>

namespace ballast::ui {

enum class ThemeName { dark, light };
/// Which colours mean gain and loss. Direction (long, short) has colours of its own in each.
enum class GainColours { greenGain, redGain, blueGain };
/// In which zone times are shown; files are always UTC.
enum class Zone { utc, local };

inline constexpr int smallestScale = 80, largestScale = 200;
inline constexpr int refreshChoices[] = {2, 4, 8, 15}; ///< a second; peers refresh prices 4 to 10 times

class Settings
{
public:
    Settings();
    explicit Settings(const QString &file);

    [[nodiscard]] ThemeName theme() const;
    void setTheme(ThemeName theme);
    [[nodiscard]] GainColours gainColours() const;
    void setGainColours(GainColours colours);
    [[nodiscard]] Zone zone() const;
    void setZone(Zone zone);
    [[nodiscard]] bool alertsMuted() const; ///< no sound
    void setAlertsMuted(bool muted);
    [[nodiscard]] QString language() const; ///< of languages(); empty: the system's
    void setLanguage(const QString &code);
    /// Of everything in the window, on top of the screen's own scale; takes effect at the next start.
    [[nodiscard]] int scalePercent() const;
    void setScalePercent(int percent);
    [[nodiscard]] int refreshesPerSecond() const;
    void setRefreshesPerSecond(int count);
    /// Whether a preset or a parameter set is confirmed before it replaces values. What trades real money always is.
    [[nodiscard]] bool confirmsSets() const;
    void setConfirmsSets(bool confirms);
    [[nodiscard]] bool layoutLocked() const;
    void setLayoutLocked(bool locked);

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    /// The docks of one workspace, by its key.
    [[nodiscard]] QByteArray windowState(const QString &workspace) const;
    void setWindowState(const QString &workspace, const QByteArray &state);
    [[nodiscard]] QString workspace() const; ///< key of the one last looked at
    void setWorkspace(const QString &key);
    /// Column widths, order and sorting of one table, by its object name.
    [[nodiscard]] QByteArray tableState(const QString &table) const;
    void setTableState(const QString &table, const QByteArray &state);
    void forgetLayout(); ///< geometry stays, docks and tables go back to the default

    void flush() { m_store->sync(); }

private:
    std::unique_ptr<QSettings> m_store;
};

} // namespace ballast::ui
