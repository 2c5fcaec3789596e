// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parameter_field.h"

#include "ui/core_text.h"
#include "ui/format.h"
#include "ui/look.h"

#include <QDoubleSpinBox>

namespace ballast::ui {

QString parameterName(strategy::ParameterId id) { return coreText(strategy::spec(id).name); }
QString parameterMeaning(strategy::ParameterId id) { return coreText(strategy::spec(id).meaning); }

void prepareField(QDoubleSpinBox &field, const OverrideRange &range, strategy::Unit unit, std::string_view quote, std::string_view base)
{
    const double factor = editFactor(unit);
    field.setFont(fontFor(Type::figure));
    field.setAlignment(Qt::AlignRight);
    field.setMinimumWidth(116);
    field.setGroupSeparatorShown(true);
    field.setDecimals(format::decimalsOf(range.step * factor));
    field.setRange(range.minimum * factor, range.maximum * factor);
    field.setSingleStep(range.step * factor);
    // The unit is what the formatter writes after the figure.
    field.setSuffix(format::parameter(0, unit, quote, base).mid(1));
}

void prepareField(QDoubleSpinBox &field, strategy::ParameterId id, const domain::Currency &quote, const domain::Currency &base)
{
    const auto &spec = strategy::spec(id);
    field.setAccessibleName(parameterName(id));
    field.setToolTip(parameterMeaning(id));
    prepareField(field, {spec.minimum, spec.maximum, spec.step}, spec.unit, quote.view(), base.view());
}

} // namespace ballast::ui
