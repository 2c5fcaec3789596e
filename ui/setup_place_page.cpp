// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup_page.h"
#include "ui/setup_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace ballast::ui {

namespace {

class PlacePage final : public SetupPage
{
    Q_OBJECT

public:
    PlacePage(SetupDraft &shared, SetupService &asked, QWidget *parent)
        : SetupPage(shared, asked, parent), m_address(new QLineEdit(draft().result.place.address.toString(), this))
    {
        auto *column = new QVBoxLayout(this);
        column->setSpacing(space::medium);
        column->addWidget(
            paragraph(tr("Where is the account that you want to protect? You can set up one of each; everything can be tried on "
                         "the simulated exchange first."),
                      "muted"));
        for (const auto venue : {SetupVenue::simulated, SetupVenue::binanceTestnet, SetupVenue::binance}) {
            auto *choice = new QRadioButton(placeName(venue), this);
            choice->setObjectName(QStringLiteral("setupPlace%1").arg(int(venue)));
            choice->setFont(fontFor(Type::strong));
            choice->setChecked(venue == draft().result.place.venue);
            connect(choice, &QRadioButton::toggled, this, [this, venue](bool chosen) {
                if (chosen)
                    choose(venue);
            });
            auto *meaning = paragraph(placeMeaning(venue), "muted");
            meaning->setIndent(24);
            column->addSpacing(space::tight);
            column->addWidget(choice);
            column->addWidget(meaning);
            if (venue == SetupVenue::simulated) {
                auto *row = new QHBoxLayout;
                row->setContentsMargins(24, 0, 0, 0);
                row->addWidget(new QLabel(tr("Address"), this));
                row->addWidget(m_address, 1);
                column->addLayout(row);
            }
        }
        column->addStretch();
        m_address->setObjectName(QStringLiteral("setupAddress"));
        m_address->setAccessibleName(tr("Address of the simulated exchange"));
        connect(m_address, &QLineEdit::textChanged, this, [this] { choose(draft().result.place.venue); });
    }

    [[nodiscard]] QString title() const override { return tr("Exchange"); }
    [[nodiscard]] bool isComplete() const override
    {
        const auto &place = draft().result.place;
        return place.venue != SetupVenue::simulated || (place.address.isValid() && !place.address.host().isEmpty());
    }

private:
    void choose(SetupVenue venue)
    {
        draft().result.place = {venue, QUrl(m_address->text().trimmed())};
        m_address->setEnabled(venue == SetupVenue::simulated);
        draft().forgetAnswers();
        Q_EMIT completeChanged();
    }

    QLineEdit *m_address;
};

} // namespace

SetupPage *newPlacePage(SetupDraft &draft, SetupService &service, QWidget *parent) { return new PlacePage(draft, service, parent); }

} // namespace ballast::ui

#include "setup_place_page.moc"
