// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core_text.h"
#include "ui/setup_page.h"
#include "ui/setup_text.h"

#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace ballast::ui {

namespace {

/// Does it pay? Shown with its numbers; nobody is kept from going on.
class EconomicsPage final : public SetupPage
{
    Q_OBJECT

public:
    EconomicsPage(SetupDraft &shared, SetupService &asked, QWidget *parent)
        : SetupPage(shared, asked, parent), m_verdict(heading({}, this)), m_figures(new QGridLayout), m_busy(new QProgressBar(this)),
          m_problem(paragraph({}, "alarm")), m_again(new QPushButton(tr("Work it out again"), this))
    {
        auto *column = new QVBoxLayout(this);
        column->setSpacing(space::medium);
        column->addWidget(
            paragraph(tr("Hedging costs money every month. Before you begin, see what it would cost on your account as it stands, "
                         "and what it is likely to keep."),
                      "muted"));
        column->addWidget(m_verdict);
        column->addWidget(m_busy);
        column->addWidget(m_problem);
        column->addLayout(m_figures);
        column->addWidget(m_again, 0, Qt::AlignLeft);
        column->addStretch();
        m_verdict->setObjectName(QStringLiteral("setupVerdict"));
        m_busy->setRange(0, 0);
        m_busy->setTextVisible(false);
        m_busy->setAccessibleName(tr("Working"));
        connect(m_again, &QPushButton::clicked, this, [this] { ask(); });
    }

    [[nodiscard]] QString title() const override { return tr("Does it pay?"); }
    [[nodiscard]] bool isComplete() const override { return true; }
    void enter() override
    {
        if (!draft().economics && !m_asking)
            ask();
        else
            showState();
    }

protected:
    void showState() override
    {
        const auto &known = draft().economics;
        m_busy->setVisible(m_asking);
        m_problem->setVisible(m_error.has_value());
        m_problem->setText(m_error ? errorText(*m_error) : QString());
        m_again->setVisible(!m_asking);
        m_verdict->setText(m_asking ? tr("Reading position, market and fees; up to a minute\u2026")
                           : known  ? verdictText(*known)
                                    : tr("Not worked out"));
        const auto colour = known && !m_asking ? markColour(verdictMark(known->figures.verdict), look().tokens) : look().tokens.text;
        m_verdict->setStyleSheet(QStringLiteral("color: %1").arg(colour.name()));
        showChecks(*m_figures, known && !m_asking ? economicsRows(*known) : std::vector<CheckRow>(), look());
    }

private:
    void ask()
    {
        m_asking = true;
        m_error.reset();
        draft().economics.reset();
        showState();
        service().weigh(draft().result, this, [this](tl::expected<EconomicsReport, domain::Error> answer) {
            m_asking = false;
            if (answer)
                draft().economics = *std::move(answer);
            else
                m_error = answer.error();
            showState();
            Q_EMIT completeChanged();
        });
    }

    QLabel *m_verdict;
    QGridLayout *m_figures;
    QProgressBar *m_busy;
    QLabel *m_problem;
    QPushButton *m_again;
    std::optional<domain::Error> m_error;
    bool m_asking = false;
};

} // namespace

SetupPage *newEconomicsPage(SetupDraft &draft, SetupService &service, QWidget *parent) { return new EconomicsPage(draft, service, parent); }

} // namespace ballast::ui

#include "setup_economics_page.moc"
