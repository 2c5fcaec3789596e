// SPDX-License-Identifier: GPL-3.0-or-later
#include "touch_json.h"

#include "domain/time.h"
#include "json_question.h"

#include "risk/touch_probability.h"

#include <QStringList>

namespace ballast::app {

namespace {

QJsonObject leverageAnswer(Question &question, double sigma, double years, double drift)
{
    const auto side = question.text("side");
    if (side != QStringLiteral("long") && side != QStringLiteral("short"))
        question.complain(QStringLiteral(".side must be long or short"));
    const double target = question.required("target", 0);
    if (!(target > 0 && target < 1))
        question.complain(QStringLiteral(".target must lie between 0 and 1: it is a probability"));
    return {
        {QStringLiteral("leverage"), orNull(risk::leverageForTouch(side == QStringLiteral("long"), question.required("maintenanceRate", 0),
                                                                   sigma, years, target, drift))}};
}

QJsonObject barrierAnswer(Question &question, double sigma, double years, double drift)
{
    const double spot = question.required("spot", 0);
    const auto low = question.number("low"), high = question.number("high");
    if (!(spot > 0) || (low && !(*low > 0)) || (high && !(*high > 0)))
        question.complain(QStringLiteral(": spot, low and high must be above 0"));
    if (!low && !high)
        question.complain(QStringLiteral(" names no level; give low, high, or both"));
    if (low && high) {
        const double either = risk::touchEitherProbability(spot, *low, *high, sigma, years, drift);
        return {{QStringLiteral("probability"), orNull(either)}, {QStringLiteral("survival"), orNull(1 - either)}};
    }
    const double barrier = low ? *low : high.value_or(0);
    const double probability = risk::touchProbability(spot, barrier, sigma, years, drift);
    QJsonObject out{{QStringLiteral("probability"), orNull(probability)},
                    {QStringLiteral("survival"), orNull(1 - probability)},
                    {QStringLiteral("distanceInSigma"), orNull(risk::distanceInSigma(spot, barrier, sigma, years))}};
    if (question.has("rate"))
        out.insert(QStringLiteral("valueOfOneAtTouch"),
                   orNull(risk::valueOfOneAtTouch(spot, barrier, sigma, years, question.required("rate", 0), drift)));
    if (question.has("stepSeconds"))
        out.insert(QStringLiteral("discreteProbability"),
                   orNull(risk::discreteTouchProbability(spot, barrier, sigma, years,
                                                         question.required("stepSeconds", 0) / domain::secondsPerYear, drift)));
    return out;
}

} // namespace

tl::expected<QJsonArray, QString> touchJson(const QJsonArray &questions)
{
    static const QStringList keys{QStringLiteral("spot"),  QStringLiteral("low"),
                                  QStringLiteral("high"),  QStringLiteral("sigma"),
                                  QStringLiteral("years"), QStringLiteral("drift"),
                                  QStringLiteral("rate"),  QStringLiteral("stepSeconds"),
                                  QStringLiteral("side"),  QStringLiteral("maintenanceRate"),
                                  QStringLiteral("target")};
    QJsonArray out;
    for (const auto each : questions) {
        const auto row = each.toObject();
        Question question(row, QStringLiteral("touch[%1]").arg(out.size()), keys);
        const double sigma = question.required("sigma", 0), years = question.required("years", 0);
        const double drift = question.number("drift").value_or(0);
        const auto answer =
            question.has("target") ? leverageAnswer(question, sigma, years, drift) : barrierAnswer(question, sigma, years, drift);
        if (!question.problem().isEmpty())
            return tl::unexpected(question.problem());
        out.append(answer);
    }
    return out;
}

} // namespace ballast::app
