// SPDX-License-Identifier: GPL-3.0-or-later
/// One step of the set-up wizard. Pages share a draft in memory; none keeps anything.
#pragma once

#include "engine/mode.h"
#include "ui/look.h"
#include "ui/session_control.h"
#include "ui/setup_service.h"

#include <QWidget>

class QVBoxLayout;

namespace ballast::ui {

struct SetupDraft
{
    SetupResult result{.place = {SetupVenue::simulated, QUrl(QStringLiteral("http://127.0.0.1:9470"))},
                       .own = {},
                       .hedge = {},
                       .transfers = {},
                       .parameters = {},
                       .keys = {}};
    std::optional<KeyReport> ownReport, hedgeReport, transferReport; ///< of the keys as they are typed now
    bool apart = false;                                              ///< the two accounts were shown to be different ones
    std::optional<EconomicsReport> economics;
    std::optional<engine::Mode> firstMode; ///< to start at the end; none: nothing

    /// What one exchange said of a key says nothing at another.
    void forgetAnswers()
    {
        ownReport.reset();
        hedgeReport.reset();
        transferReport.reset();
        result.transfers.reset();
        apart = false;
        economics.reset();
    }
};

class SetupPage : public QWidget
{
    Q_OBJECT

public:
    SetupPage(SetupDraft &draft, SetupService &service, QWidget *parent) : QWidget(parent), m_draft(draft), m_service(service) {}

    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual bool isComplete() const = 0;
    virtual void enter() {} ///< just before it is shown
    void setLook(const Look &look)
    {
        m_look = look;
        showState();
    }

Q_SIGNALS:
    void completeChanged();

protected:
    virtual void showState() {} ///< draws the draft anew
    [[nodiscard]] const Look &look() const { return m_look; }
    [[nodiscard]] SetupDraft &draft() { return m_draft; }
    [[nodiscard]] const SetupDraft &draft() const { return m_draft; }
    [[nodiscard]] SetupService &service() { return m_service; }

private:
    SetupDraft &m_draft;
    SetupService &m_service;
    Look m_look;
};

// In their order.
[[nodiscard]] SetupPage *newPlacePage(SetupDraft &draft, SetupService &service, QWidget *parent);
[[nodiscard]] SetupPage *newKeyPage(domain::KeyUse use, SetupDraft &draft, SetupService &service, QWidget *parent);
[[nodiscard]] SetupPage *newAccountsPage(SetupDraft &draft, SetupService &service, QWidget *parent);
[[nodiscard]] SetupPage *newLimitsPage(SetupDraft &draft, SetupService &service, QWidget *parent);
[[nodiscard]] SetupPage *newEconomicsPage(SetupDraft &draft, SetupService &service, QWidget *parent);
[[nodiscard]] SetupPage *newStoragePage(SetupDraft &draft, SetupService &service, QWidget *parent);
[[nodiscard]] SetupPage *newModePage(SetupDraft &draft, SetupService &service, SessionControl *sessions, QWidget *parent);

} // namespace ballast::ui
