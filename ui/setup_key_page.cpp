// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core_text.h"
#include "ui/setup_page.h"
#include "ui/setup_text.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ballast::ui {

namespace {

using domain::AccountRole;

constexpr int shownOfKey = 4; ///< its last characters, to compare with the exchange's page; of the secret none

class KeyPage final : public SetupPage
{
    Q_OBJECT

public:
    KeyPage(AccountRole role, SetupDraft &shared, SetupService &asked, QWidget *parent)
        : SetupPage(shared, asked, parent), m_role(role), m_none(new QCheckBox(tr("Not now: only watch, and hedge on paper"), this)),
          m_key(secretField(tr("API key"), this)), m_secret(secretField(tr("Secret"), this)), m_ends(new QLabel(this)),
          m_test(new QPushButton(tr("Test"), this)), m_outcome(paragraph({}, "muted")), m_rights(new QGridLayout)
    {
        const auto name = [&](const char *what) {
            return QString::fromLatin1(what) + (isHedge() ? QStringLiteral("Hedge") : QStringLiteral("Own"));
        };
        m_key->setObjectName(name("setupKey"));
        m_secret->setObjectName(name("setupSecret"));
        m_test->setObjectName(name("setupTest"));
        m_none->setObjectName(name("setupNone"));
        m_outcome->setObjectName(name("setupOutcome"));
        auto *column = new QVBoxLayout(this);
        column->setSpacing(space::medium);
        column->addWidget(paragraph(
            isHedge()
                ? tr("The hedge account: a sub-account of its own, in which Ballast trades. Make an API key there that may read and "
                     "trade futures, and that must not withdraw.")
                : tr("The protected account: the one with your leveraged positions. Make an API key there that may only read; Ballast "
                     "never needs more, and refuses one that can do more."),
            "muted"));
        column->addWidget(m_none);
        m_none->setVisible(isHedge());
        auto *form = new QFormLayout;
        form->setHorizontalSpacing(space::large);
        auto *keyRow = new QHBoxLayout;
        keyRow->setSpacing(space::small);
        keyRow->addWidget(m_key, 1);
        keyRow->addWidget(m_ends);
        form->addRow(tr("API key"), keyRow);
        form->addRow(tr("Secret"), m_secret);
        column->addLayout(form);
        auto *buttons = new QHBoxLayout;
        buttons->addWidget(m_test);
        buttons->addWidget(m_outcome, 1);
        column->addLayout(buttons);
        column->addLayout(m_rights);
        column->addStretch();
        m_ends->setProperty("role", QStringLiteral("muted"));
        m_ends->setMinimumWidth(90);
        for (auto *field : {m_key, m_secret}) {
            connect(field, &QLineEdit::textChanged, this, [this] { typed(); });
            connect(field, &QLineEdit::returnPressed, this, [this] { test(); });
        }
        connect(m_test, &QPushButton::clicked, this, [this] { test(); });
        connect(m_none, &QCheckBox::toggled, this, [this] { typed(); });
    }

    [[nodiscard]] QString title() const override { return isHedge() ? tr("Hedge account") : tr("Protected account"); }
    [[nodiscard]] bool isComplete() const override
    {
        const auto &known = isHedge() ? draft().hedgeReport : draft().ownReport;
        return m_none->isChecked() || (known && known->isUsable());
    }
    void enter() override { showState(); }

protected:
    void showState() override
    {
        const bool skipped = m_none->isChecked();
        for (QWidget *widget : {static_cast<QWidget *>(m_key), static_cast<QWidget *>(m_secret)})
            widget->setEnabled(!skipped && !m_asking);
        m_test->setEnabled(!skipped && !m_asking && current().isComplete());
        const auto key = m_key->text().trimmed();
        m_ends->setText(key.size() > 2 * shownOfKey ? tr("ends in %1").arg(key.right(shownOfKey)) : QString());
        const auto &known = report();
        if (m_asking) {
            say(tr("Asking the exchange what the key may do\u2026"), "muted");
        } else if (skipped) {
            say({}, "muted");
        } else if (!known) {
            say(tr("The test only reads: it asks what the key may do, and changes nothing."), "muted");
        } else if (known->refusal) {
            say(errorText(*known->refusal), "alarm");
        } else {
            say(tr("The key fits this account."), "good");
        }
        showChecks(*m_rights, known && !skipped ? rightsRows(*known, m_role) : std::vector<CheckRow>(), look());
    }

private:
    [[nodiscard]] bool isHedge() const { return m_role == AccountRole::hedge; }
    [[nodiscard]] std::optional<KeyReport> &report() { return isHedge() ? draft().hedgeReport : draft().ownReport; }
    [[nodiscard]] TypedKey current() const { return {TypedSecret::from(*m_key), TypedSecret::from(*m_secret)}; }

    void say(const QString &text, const char *role)
    {
        m_outcome->setText(text);
        setRole(*m_outcome, role);
    }
    void typed()
    {
        report().reset();
        draft().apart = false;
        draft().economics.reset();
        if (isHedge())
            draft().result.hedge.reset();
        showState();
        Q_EMIT completeChanged();
    }
    void test()
    {
        const auto key = current();
        if (!key.isComplete() || m_asking)
            return;
        m_asking = true;
        showState();
        service().checkKey(draft().result.place, m_role, key, this, [this, key](const KeyReport &answer) {
            m_asking = false;
            report() = answer;
            if (answer.isUsable() && isHedge())
                draft().result.hedge = key;
            else if (answer.isUsable())
                draft().result.own = key;
            showState();
            Q_EMIT completeChanged();
        });
    }

    AccountRole m_role;
    QCheckBox *m_none;
    QLineEdit *m_key, *m_secret;
    QLabel *m_ends;
    QPushButton *m_test;
    QLabel *m_outcome;
    QGridLayout *m_rights;
    bool m_asking = false;
};

} // namespace

SetupPage *newKeyPage(AccountRole role, SetupDraft &draft, SetupService &service, QWidget *parent)
{
    return new KeyPage(role, draft, service, parent);
}

} // namespace ballast::ui

#include "setup_key_page.moc"
