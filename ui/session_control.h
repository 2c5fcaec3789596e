// SPDX-License-Identifier: GPL-3.0-or-later
/// What the window may ask of whoever owns the session: which modes are open and why not, another session, none. Given by the composition
/// root; the window knows neither venues nor databases. Nothing here waits: answers and changes come later, in the window's thread.
///
///     sessions.readLadder(this, [](std::vector<Rung> rungs) { ... });
///     sessions.start({.mode = engine::Mode::paper, .account = "simulated"});
#pragma once

#include "domain/error.h"
#include "engine/mode_gate.h"
#include "ui/typed_secret.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace ballast::ui {

/// An account that was set up and fits a mode.
struct AccountChoice
{
    QString id;
    QString title;       ///< "Binance", "Simulated exchange"
    bool sealed = false; ///< its keys are in a sealed file: the passphrase is needed
    bool gated = true;   ///< false on the simulated exchange, where nothing is at stake
};

/// One mode of the ladder, as it stands now.
struct Rung
{
    engine::Mode mode = engine::Mode::demo;
    engine::ModeEvidence evidence;    ///< of the mode below, from its history
    std::vector<std::string> missing; ///< of that evidence; counts for gated accounts
    std::vector<AccountChoice> accounts;
    std::string phrase; ///< what has to be typed; empty for all but Live
    [[nodiscard]] bool needsAccount() const { return mode != engine::Mode::demo; }
};

struct SessionWish
{
    engine::Mode mode = engine::Mode::demo;
    QString account;        ///< AccountChoice::id; none for the demo
    TypedSecret passphrase; ///< of the sealed file, where there is one
    QString phrase;         ///< Live
};

struct SessionState
{
    enum class Phase : std::uint8_t {
        none,     ///< nothing runs, nothing is traded
        checking, ///< a wish is looked at; what ran before still runs
        ending,
        starting,
        running
    };
    Phase phase = Phase::none;
    engine::Mode mode = engine::Mode::demo; ///< of what runs or is being started
    std::optional<engine::Mode> wanted;     ///< of the last wish that failed
    std::optional<domain::Error> error;     ///< why
    [[nodiscard]] bool isBusy() const { return phase == Phase::checking || phase == Phase::ending || phase == Phase::starting; }
};

class SessionControl : public QObject
{
    Q_OBJECT

public:
    [[nodiscard]] virtual const SessionState &state() const = 0;
    /// From the lowest rung to the highest; `then` is not called when `context` is gone.
    virtual void readLadder(QObject *context, std::function<void(std::vector<Rung>)> then) = 0;
    /// Looks at the wish, ends what runs, and starts. A wish that is refused leaves what runs alone. Ignored while busy.
    virtual void start(SessionWish wish) = 0;
    virtual void dismissError() = 0;

Q_SIGNALS:
    void changed();
};

} // namespace ballast::ui
