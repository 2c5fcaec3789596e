// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/overrides.h"

#include "domain/text_format.h"

#include <algorithm>

namespace ballast::engine {

namespace {

std::optional<domain::Error> checkExpiry(Timestamp expiresAt, Timestamp at)
{
    if (expiresAt.isSet() && expiresAt <= at)
        return domain::Error::badInput("the override would end before it starts", "choose a later expiry");
    return std::nullopt;
}

} // namespace

tl::expected<void, domain::Error> Overrides::set(const OverrideRatio &request, Timestamp at)
{
    const double maximum = m_effective[strategy::ParameterId::maximumRatio];
    if (!(request.ratio >= 0 && request.ratio <= maximum))
        return tl::unexpected(domain::Error::badInput("a manual ratio must lie between 0 and the maximum ratio",
                                                      domain::textFormat("choose 0 to %.0f %%", maximum * 100)));
    if (auto error = checkExpiry(request.expiresAt, at))
        return tl::unexpected(*std::move(error));
    m_ratio = ManualValue{request.ratio, at, request.expiresAt, request.reason};
    recompute();
    return {};
}

tl::expected<void, domain::Error> Overrides::set(const OverrideParameter &request, Timestamp at)
{
    if (auto error = strategy::check(request.parameter, request.value))
        return tl::unexpected(*std::move(error));
    if (auto error = checkExpiry(request.expiresAt, at))
        return tl::unexpected(*std::move(error));
    auto candidate = m_effective;
    candidate[request.parameter] = request.value;
    if (auto valid = strategy::validate(candidate); !valid)
        return valid;
    m_parameters[std::size_t(request.parameter)] = ManualValue{request.value, at, request.expiresAt, request.reason};
    recompute();
    return {};
}

void Overrides::clear()
{
    m_ratio.reset();
    m_parameters.fill(std::nullopt);
    recompute();
}

tl::expected<void, domain::Error> Overrides::setAutomatic(const strategy::Parameters &parameters)
{
    auto combined = parameters;
    for (std::size_t i = 0; i < m_parameters.size(); ++i) {
        if (m_parameters[i])
            combined.values[i] = m_parameters[i]->value;
    }
    if (auto valid = strategy::validate(combined); !valid)
        return valid;
    m_automatic = parameters;
    recompute();
    return {};
}

bool Overrides::expire(Timestamp at)
{
    if (!m_nextExpiry.isSet() || at < m_nextExpiry)
        return false;
    const auto ended = [at](const std::optional<ManualValue> &manual) {
        return manual && manual->expiresAt.isSet() && manual->expiresAt <= at;
    };
    if (ended(m_ratio))
        m_ratio.reset();
    for (auto &manual : m_parameters) {
        if (ended(manual))
            manual.reset();
    }
    recompute();
    return true;
}

bool Overrides::any() const
{
    return m_ratio || std::any_of(m_parameters.begin(), m_parameters.end(), [](const auto &manual) { return manual.has_value(); });
}

void Overrides::recompute()
{
    m_effective = m_automatic;
    m_nextExpiry = {};
    const auto note = [this](const ManualValue &manual) {
        if (manual.expiresAt.isSet() && (!m_nextExpiry.isSet() || manual.expiresAt < m_nextExpiry))
            m_nextExpiry = manual.expiresAt;
    };
    if (m_ratio)
        note(*m_ratio);
    for (std::size_t i = 0; i < m_parameters.size(); ++i) {
        if (m_parameters[i]) {
            m_effective.values[i] = m_parameters[i]->value;
            note(*m_parameters[i]);
        }
    }
}

} // namespace ballast::engine
