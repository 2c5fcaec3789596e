// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core_text.h"
#include "ui/setup_page.h"
#include "ui/setup_text.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ballast::ui {

namespace {

/// The role of each account, and the proof that they are two.
class AccountsPage final : public SetupPage
{
    Q_OBJECT

public:
    AccountsPage(SetupDraft &shared, SetupService &asked, QWidget *parent)
        : SetupPage(shared, asked, parent), m_roles(new QGridLayout), m_outcome(paragraph({}, "muted")),
          m_again(new QPushButton(tr("Ask again"), this))
    {
        auto *column = new QVBoxLayout(this);
        column->setSpacing(space::large);
        column->addWidget(
            paragraph(tr("A hedge in an account of its own can't be liquidated together with your position, and a key that trades "
                         "can't touch it. So the two have to be different accounts."),
                      "muted"));
        column->addLayout(m_roles);
        column->addWidget(m_outcome);
        column->addWidget(m_again, 0, Qt::AlignLeft);
        column->addStretch();
        m_outcome->setObjectName(QStringLiteral("setupApart"));
        connect(m_again, &QPushButton::clicked, this, [this] { ask(); });
    }

    [[nodiscard]] QString title() const override { return tr("Roles and isolation"); }
    [[nodiscard]] bool isComplete() const override { return !draft().result.hedge || draft().apart; }
    void enter() override
    {
        m_error.reset();
        if (isComplete())
            showState();
        else
            ask();
    }

protected:
    void showState() override
    {
        const auto &result = draft().result;
        std::vector<CheckRow> rows{
            {Mark::good, tr("Protected"), tr("read only"), tr("Your positions. Ballast reads it, and can do nothing else there.")}};
        if (result.hedge)
            rows.push_back({Mark::good, tr("Hedge"), tr("trades"),
                            tr("Ballast opens and closes the hedge here, within the limits of the next step.")});
        else
            rows.push_back(
                {Mark::none, tr("Hedge"), tr("none yet"), tr("Observe and Paper work without one. Set the account up again to add it.")});
        Mark apart = Mark::none;
        if (result.hedge)
            apart = m_asking ? Mark::waiting : draft().apart ? Mark::good : Mark::bad;
        rows.push_back(
            {apart, tr("Two accounts"),
             !result.hedge   ? tr("not needed")
             : m_asking      ? tr("asking")
             : draft().apart ? tr("proved")
                             : tr("not proved"),
             tr("The exchange gives one stream key for each account. It is asked with both API keys; the same answer twice would be the "
                "same account.")});
        showChecks(*m_roles, rows, look());
        m_outcome->setText(m_error ? errorText(*m_error) : QString());
        setRole(*m_outcome, m_error ? "alarm" : "muted");
        m_outcome->setVisible(m_error.has_value());
        m_again->setVisible(m_error.has_value());
    }

private:
    void ask()
    {
        m_asking = true;
        m_error.reset();
        showState();
        const auto &result = draft().result;
        service().proveIsolation(result.place, result.own, *result.hedge, this, [this](const tl::expected<void, domain::Error> &proved) {
            m_asking = false;
            draft().apart = proved.has_value();
            if (!proved)
                m_error = proved.error();
            showState();
            Q_EMIT completeChanged();
        });
    }

    QGridLayout *m_roles;
    QLabel *m_outcome;
    QPushButton *m_again;
    std::optional<domain::Error> m_error;
    bool m_asking = false;
};

} // namespace

SetupPage *newAccountsPage(SetupDraft &draft, SetupService &service, QWidget *parent) { return new AccountsPage(draft, service, parent); }

} // namespace ballast::ui

#include "setup_accounts_page.moc"
