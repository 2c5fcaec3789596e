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

using domain::KeyUse;

constexpr int shownOfKey = 4; ///< its last characters, to compare with the exchange's page; of the secret none

/// What the fields' object names end with.
QString suffix(KeyUse use)
{
    return use == KeyUse::transfer ? QStringLiteral("Transfer") : use == KeyUse::trade ? QStringLiteral("Hedge") : QStringLiteral("Own");
}

/// Where the draft keeps what the exchange said of the key.
std::optional<KeyReport> SetupDraft::*reportOf(KeyUse use)
{
    return use == KeyUse::transfer ? &SetupDraft::transferReport : use == KeyUse::trade ? &SetupDraft::hedgeReport : &SetupDraft::ownReport;
}

class KeyPage final : public SetupPage
{
    Q_OBJECT

public:
    KeyPage(KeyUse use, SetupDraft &shared, SetupService &asked, QWidget *parent)
        : SetupPage(shared, asked, parent), m_use(use), m_report(reportOf(use)), m_none(new QCheckBox(this)),
          m_key(secretField(tr("API key"), this)), m_secret(secretField(tr("Secret"), this)), m_fields{m_key, m_secret},
          m_ends(new QLabel(this)), m_test(new QPushButton(tr("Test"), this)), m_outcome(paragraph({}, "muted")), m_rights(new QGridLayout)
    {
        m_key->setObjectName(QStringLiteral("setupKey") + suffix(use));
        m_secret->setObjectName(QStringLiteral("setupSecret") + suffix(use));
        m_test->setObjectName(QStringLiteral("setupTest") + suffix(use));
        m_none->setObjectName(QStringLiteral("setupNone") + suffix(use));
        m_outcome->setObjectName(QStringLiteral("setupOutcome") + suffix(use));
        m_none->setText(moves() ? tr("Not now: an alert says how much margin is missing, and until when")
                                : tr("Not now: only watch, and hedge on paper"));
        m_none->setVisible(use != KeyUse::watchProtected);
        m_none->setChecked(moves());
        auto *column = new QVBoxLayout(this);
        column->setSpacing(space::medium);
        column->addWidget(paragraph(purpose(), "muted"));
        column->addWidget(m_none);
        auto *form = new QFormLayout;
        form->setHorizontalSpacing(space::large);
        auto *keyRow = new QHBoxLayout;
        keyRow->setSpacing(space::small);
        keyRow->addWidget(m_key, 1);
        keyRow->addWidget(m_ends);
        form->addRow(tr("API key"), keyRow);
        form->addRow(tr("Secret"), m_secret);
        if (moves()) {
            m_hedgeName = new QLineEdit(this);
            m_hedgeName->setObjectName(QStringLiteral("setupHedgeName"));
            m_hedgeName->setPlaceholderText(tr("the hedge sub-account's e-mail address"));
            form->addRow(tr("Hedge account"), m_hedgeName);
            m_protectedName = new QLineEdit(this);
            m_protectedName->setObjectName(QStringLiteral("setupProtectedName"));
            m_protectedName->setPlaceholderText(tr("empty: it is the main account"));
            form->addRow(tr("Protected account"), m_protectedName);
            for (auto *field : {m_hedgeName, m_protectedName}) {
                connect(field, &QLineEdit::textChanged, this, [this] { named(); });
                m_fields.push_back(field);
            }
        }
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

    [[nodiscard]] QString title() const override
    {
        return moves() ? tr("Margin transfers") : m_use == KeyUse::trade ? tr("Hedge account") : tr("Protected account");
    }
    [[nodiscard]] bool isComplete() const override
    {
        if (m_none->isChecked())
            return true;
        const auto &known = draft().*m_report;
        return known && known->isUsable() && (!moves() || (draft().result.transfers && draft().result.transfers->isNamed()));
    }
    void enter() override
    {
        if (!isPossible())
            m_none->setChecked(true);
        m_none->setEnabled(isPossible());
        showState();
    }

protected:
    void showState() override
    {
        const bool skipped = m_none->isChecked();
        for (auto *field : m_fields)
            field->setEnabled(!skipped && !m_asking);
        m_test->setEnabled(!skipped && !m_asking && current().isComplete());
        const auto key = m_key->text().trimmed();
        m_ends->setText(key.size() > 2 * shownOfKey ? tr("ends in %1").arg(key.right(shownOfKey)) : QString());
        const auto &known = draft().*m_report;
        if (m_asking)
            say(tr("Asking the exchange what the key may do\u2026"), "muted");
        else if (!isPossible())
            say(hasTransfers(draft().result.place.venue) ? tr("Without a hedge account there is nothing to move margin from.")
                                                         : tr("The test system has no transfers between accounts."),
                "muted");
        else if (skipped)
            say({}, "muted");
        else if (!known)
            say(tr("The test only reads: it asks what the key may do, and changes nothing."), "muted");
        else if (known->refusal)
            say(errorText(*known->refusal), "alarm");
        else if (moves() && !isComplete())
            say(tr("The key fits. Now name the two accounts as the exchange does; they are two different ones."), "muted");
        else
            say(moves() ? tr("The key fits; margin can be moved.") : tr("The key fits this account."), "good");
        showChecks(*m_rights, known && !skipped ? rightsRows(*known, m_use) : std::vector<CheckRow>(), look());
    }

private:
    [[nodiscard]] bool moves() const { return m_use == KeyUse::transfer; }
    [[nodiscard]] bool isPossible() const { return !moves() || (hasTransfers(draft().result.place.venue) && draft().result.hedge); }
    [[nodiscard]] QString purpose() const
    {
        if (moves())
            return tr("Where liquidation is near, margin in the protected account is what moves it away. With a key of the main account "
                      "that may make internal transfers, and neither trade nor withdraw, Ballast moves it from the hedge account by "
                      "itself while it is armed, within limits of its own. It never moves money the other way.");
        if (m_use == KeyUse::trade)
            return tr("The hedge account: a sub-account of its own, in which Ballast trades. Make an API key there that may read and "
                      "trade futures, and that must not withdraw.");
        return tr("The protected account: the one with your leveraged positions. Make an API key there that may only read; Ballast "
                  "never needs more, and refuses one that can do more.");
    }
    [[nodiscard]] TypedKey current() const { return {TypedSecret::from(*m_key), TypedSecret::from(*m_secret)}; }

    void say(const QString &text, const char *role)
    {
        m_outcome->setText(text);
        setRole(*m_outcome, role);
    }
    void typed()
    {
        (draft().*m_report).reset();
        auto &result = draft().result;
        result.transfers.reset();
        draft().transferReport.reset(); // asked of the exchange that is set up now, for the accounts that are
        if (!moves()) {
            draft().apart = false;
            draft().economics.reset();
        }
        if (m_use == KeyUse::trade)
            result.hedge.reset();
        showState();
        Q_EMIT completeChanged();
    }
    void named()
    {
        if (auto &transfers = draft().result.transfers) {
            transfers->hedgeName = m_hedgeName->text().trimmed();
            transfers->protectedName = m_protectedName->text().trimmed();
        }
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
        service().checkKey(draft().result.place, m_use, key, this, [this, key](const KeyReport &answer) {
            m_asking = false;
            if (!m_none->isChecked() && key == current()) { // nobody changed their mind meanwhile
                draft().*m_report = answer;
                if (answer.isUsable())
                    take(key);
            }
            showState();
            Q_EMIT completeChanged();
        });
    }
    void take(const TypedKey &key)
    {
        auto &result = draft().result;
        if (moves())
            result.transfers = SetupTransfers{key, m_hedgeName->text().trimmed(), m_protectedName->text().trimmed()};
        else if (m_use == KeyUse::trade)
            result.hedge = key;
        else
            result.own = key;
    }

    KeyUse m_use;
    std::optional<KeyReport> SetupDraft::*m_report;
    QCheckBox *m_none;
    QLineEdit *m_key, *m_secret;
    QLineEdit *m_hedgeName = nullptr, *m_protectedName = nullptr; ///< of transfers only
    std::vector<QLineEdit *> m_fields;
    QLabel *m_ends;
    QPushButton *m_test;
    QLabel *m_outcome;
    QGridLayout *m_rights;
    bool m_asking = false;
};

} // namespace

SetupPage *newKeyPage(KeyUse use, SetupDraft &draft, SetupService &service, QWidget *parent)
{
    return new KeyPage(use, draft, service, parent);
}

} // namespace ballast::ui

#include "setup_key_page.moc"
