// SPDX-License-Identifier: GPL-3.0-or-later
/// Services of the window that answer at once and reach nothing.
#pragma once

#include "ui/session_control.h"
#include "ui/setup_service.h"

#include <utility>

namespace ballast::ui::test {

class StubSessions final : public SessionControl
{
public:
    StubSessions()
    {
        m_state.phase = SessionState::Phase::running;
        m_state.mode = engine::Mode::paper;
    }
    [[nodiscard]] const SessionState &state() const override { return m_state; }
    void readLadder(QObject *, std::function<void(std::vector<Rung>)> then) override
    {
        std::vector<Rung> rungs;
        for (const auto mode :
             {engine::Mode::demo, engine::Mode::observe, engine::Mode::paper, engine::Mode::testnet, engine::Mode::live}) {
            Rung rung;
            rung.mode = mode;
            rung.evidence = {2, 140, 0};
            if (engine::gate(mode).days > 2)
                rung.missing = engine::missing(mode, rung.evidence);
            if (mode == engine::Mode::live)
                rung.phrase = engine::livePhrase("ETHUSDT");
            if (mode == engine::Mode::observe || mode == engine::Mode::paper)
                rung.accounts = {{QStringLiteral("binance"), QStringLiteral("Binance"), false, true},
                                 {QStringLiteral("simulated"), QStringLiteral("Simulated exchange"), true, false}};
            rungs.push_back(std::move(rung));
        }
        then(std::move(rungs));
    }
    void start(SessionWish wish) override { wishes.push_back(std::move(wish)); }
    void dismissError() override {}

    std::vector<SessionWish> wishes;

private:
    SessionState m_state;
};

class StubSetup : public SetupService
{
public:
    void checkKey(SetupPlace, domain::KeyUse use, TypedKey, QObject *, std::function<void(KeyReport)> then) override
    {
        KeyRights rights;
        rights.read = true;
        rights.trade = use == domain::KeyUse::trade;
        rights.transfer = use == domain::KeyUse::transfer;
        then({rights, std::nullopt});
    }
    void proveIsolation(SetupPlace, TypedKey, TypedKey, QObject *, Then<void> then) override { then({}); }
    void weigh(SetupResult draft, QObject *, Then<EconomicsReport> then) override
    {
        EconomicsReport report;
        report.inputs.notional = 30'000;
        report.inputs.equity = 6'000;
        report.inputs.leverage = 5;
        report.inputs.liquidationDistance = -0.18;
        report.inputs.volatility = 0.6;
        report.inputs.ratio = 0.45;
        report.inputs.tradingCost = 0.0005;
        report.inputs.fundingPerYear = 0.08;
        report.inputs.smallestTrade = 20;
        report.figures = strategy::economics(report.inputs, draft.parameters);
        report.quote = domain::Currency("USDT");
        report.hedgeEquity = 8'000;
        then(report);
    }
    void askKeyStore(QObject *, Then<void> then) override
    {
        then(tl::unexpected(domain::Error{domain::ErrorKind::unavailable, "the key store does not answer",
                                          "unlock it, or use an encrypted file: --vault FILE", 0}));
    }
    [[nodiscard]] QString usualSealedFile() const override { return QStringLiteral("/home/somebody/.local/share/ballast/keys.sealed"); }
    void keep(SetupResult, QObject *, Then<QString> then) override { then(QStringLiteral("simulated")); }
};

} // namespace ballast::ui::test
