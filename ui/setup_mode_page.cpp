// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format.h"
#include "ui/header_panel.h"
#include "ui/mode_text.h"
#include "ui/setup_page.h"
#include "ui/setup_text.h"

#include <QLabel>
#include <QPointer>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ballast::ui {

namespace {

using engine::Mode;

/// What to begin with: the lowest rung is offered first; those above say what they wait for.
class ModePage final : public SetupPage
{
    Q_OBJECT

public:
    ModePage(SetupDraft &shared, SetupService &asked, SessionControl *sessions, QWidget *parent)
        : SetupPage(shared, asked, parent), m_sessions(sessions), m_choices(new QVBoxLayout)
    {
        auto *column = new QVBoxLayout(this);
        column->setSpacing(space::medium);
        column->addWidget(
            paragraph(tr("Start small: each mode opens the next by what it has shown. One step down is always free."), "muted"));
        column->addLayout(m_choices);
        column->addWidget(
            paragraph(tr("\u201c"
                         "Finish\u201d keeps the keys and the account, ends what runs now, and starts. Nothing has been kept so "
                         "far."),
                      "muted"));
        column->addStretch();
    }

    [[nodiscard]] QString title() const override { return tr("Begin"); }
    [[nodiscard]] bool isComplete() const override { return m_ready; }
    void enter() override
    {
        m_ready = false;
        draft().firstMode.reset();
        if (!m_sessions)
            return build({});
        m_sessions->readLadder(this, [this](const std::vector<Rung> &rungs) { build(rungs); });
    }

private:
    void build(const std::vector<Rung> &rungs)
    {
        clear(*m_choices);
        const auto &result = draft().result;
        QRadioButton *first = nullptr;
        for (const auto &rung : rungs) {
            if (!fits(result.place.venue, result.hedge.has_value(), rung.mode))
                continue;
            const bool gated = result.place.venue != SetupVenue::simulated;
            const bool open = !gated || rung.missing.empty();
            // Live has a typed phrase of its own: it is started from the ladder, not from here.
            const bool offered = open && rung.mode != Mode::live;
            auto *choice = add(modeName(rung.mode), rung.mode, offered,
                               offered ? modeMeaning(rung.mode) : modeMeaning(rung.mode) + QStringLiteral(". ") + missingText(rung));
            if (offered && !first)
                first = choice;
        }
        auto *nothing = add(tr("Nothing yet"), std::nullopt, true, tr("Only keep the account; what runs now goes on."));
        (first ? first : nothing)->setChecked(true);
        m_ready = true;
        Q_EMIT completeChanged();
    }
    QRadioButton *add(const QString &name, std::optional<Mode> mode, bool offered, const QString &meaning)
    {
        auto *choice = new QRadioButton(name, this);
        choice->setObjectName(mode ? QStringLiteral("setupMode%1").arg(int(*mode)) : QStringLiteral("setupModeNone"));
        choice->setFont(fontFor(Type::strong));
        choice->setEnabled(offered);
        auto *text = paragraph(meaning, "muted");
        text->setIndent(24);
        m_choices->addWidget(choice);
        m_choices->addWidget(text);
        connect(choice, &QRadioButton::toggled, this, [this, mode](bool chosen) {
            if (chosen)
                draft().firstMode = mode;
        });
        return choice;
    }

    SessionControl *m_sessions;
    QVBoxLayout *m_choices;
    bool m_ready = false;
};

} // namespace

SetupPage *newModePage(SetupDraft &draft, SetupService &service, SessionControl *sessions, QWidget *parent)
{
    return new ModePage(draft, service, sessions, parent);
}

} // namespace ballast::ui

#include "setup_mode_page.moc"
