// SPDX-License-Identifier: GPL-3.0-or-later
/// Several equity curves on one time axis, told apart by dash and name as well as by colour. Painted from as many points as there are
/// pixels.
#pragma once

// Qt first: moc 6.4 can't read <concepts>, which <chrono> brings, from a clean start.
#include <QString>
#include <QWidget>

#include "domain/time.h"
#include "ui/look.h"

#include <vector>

namespace ballast::ui {

struct Curve
{
    QString name;
    std::vector<std::pair<domain::Timestamp, double>> points; ///< ascending
};

class CurvesView : public QWidget
{
    Q_OBJECT

public:
    explicit CurvesView(QWidget *parent);
    /// The first one is what the others are compared with.
    void set(std::vector<Curve> curves, const QString &unit);
    void setLook(const Look &look);
    [[nodiscard]] const std::vector<Curve> &curves() const { return m_curves; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {320, 180}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<Curve> m_curves;
    QString m_unit;
    Look m_look;
};

} // namespace ballast::ui
