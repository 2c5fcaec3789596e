// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format.h"
#include "ui/override_draft.h"
#include "ui/parameter_field.h"
#include "ui/setup_page.h"
#include "ui/setup_text.h"

#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ballast::ui {

namespace {

class LimitsPage final : public SetupPage
{
    Q_OBJECT

public:
    LimitsPage(SetupDraft &shared, SetupService &asked, QWidget *parent) : SetupPage(shared, asked, parent)
    {
        auto *column = new QVBoxLayout(this);
        column->setSpacing(space::medium);
        column->addWidget(
            paragraph(tr("Hard limits: checked last, before an order leaves. No strategy and no override can pass them. The values "
                         "here are the defaults; tighten them to your account."),
                      "muted"));
        auto *inside = new QWidget(this);
        auto *grid = new QGridLayout(inside);
        grid->setContentsMargins(0, 0, space::medium, 0);
        grid->setHorizontalSpacing(space::medium);
        grid->setVerticalSpacing(space::small);
        grid->setColumnStretch(0, 1);
        for (const auto id : limitParameters()) {
            const auto &spec = strategy::spec(id);
            auto *field = new QDoubleSpinBox(inside);
            field->setObjectName(QStringLiteral("setupLimit.") + format::text(spec.key));
            prepareField(*field, id, domain::Currency("USDT"), domain::Currency("ETH"));
            field->setValue(draft().result.parameters[id] * editFactor(spec.unit));
            connect(field, &QDoubleSpinBox::valueChanged, this, [this, id](double value) {
                draft().result.parameters[id] = value / editFactor(strategy::spec(id).unit);
                draft().economics.reset();
            });
            auto *name = new QLabel(parameterName(id), inside);
            name->setFont(fontFor(Type::strong));
            auto *meaning = paragraph(parameterMeaning(id), "muted", 240);
            auto *range = new QLabel(format::parameterRange(spec.minimum, spec.maximum, spec.unit), inside);
            range->setProperty("role", QStringLiteral("faint"));
            const int row = grid->rowCount();
            grid->addWidget(name, row, 0);
            grid->addWidget(field, row, 1);
            grid->addWidget(range, row, 2, Qt::AlignRight);
            grid->addWidget(meaning, row + 1, 0, 1, 3);
            m_fields.emplace_back(id, field);
        }
        auto *scroll = new QScrollArea(this);
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        scroll->setWidget(inside);
        column->addWidget(scroll, 1);
        auto *defaults = new QPushButton(tr("Back to the defaults"), this);
        connect(defaults, &QPushButton::clicked, this, [this] {
            for (const auto &[id, field] : m_fields)
                field->setValue(strategy::spec(id).defaultValue * editFactor(strategy::spec(id).unit));
        });
        column->addWidget(defaults, 0, Qt::AlignLeft);
    }

    [[nodiscard]] QString title() const override { return tr("Limits"); }
    [[nodiscard]] bool isComplete() const override { return strategy::validate(draft().result.parameters).has_value(); }

private:
    std::vector<std::pair<strategy::ParameterId, QDoubleSpinBox *>> m_fields;
};

} // namespace

SetupPage *newLimitsPage(SetupDraft &draft, SetupService &service, QWidget *parent) { return new LimitsPage(draft, service, parent); }

} // namespace ballast::ui

#include "setup_limits_page.moc"
