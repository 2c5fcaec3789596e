// SPDX-License-Identifier: GPL-3.0-or-later
#include "strategy/parameter_set.h"

namespace ballast::strategy {

ParameterSet setOf(std::string name, std::string strategy, const Parameters &parameters)
{
    ParameterSet out{std::move(name), std::move(strategy), {}};
    out.values.reserve(parameterCount);
    for (const auto &row : parameterTable())
        out.values.push_back({row.id, parameters[row.id]});
    return out;
}

tl::expected<ParameterValue, domain::Error> readValue(std::string_view key, double value)
{
    const auto id = parameterByKey(key);
    if (!id)
        return tl::unexpected(
            domain::Error::badInput("there is no parameter '" + std::string(key) + "'", "it may be of another version; leave it out"));
    if (auto wrong = check(*id, value))
        return tl::unexpected(*std::move(wrong));
    return ParameterValue{*id, value};
}

tl::expected<Parameters, domain::Error> withValues(const Parameters &base, std::span<const ParameterValue> values)
{
    Parameters out = base;
    for (const auto &[parameter, value] : values)
        out[parameter] = value;
    if (auto valid = validate(out); !valid)
        return tl::unexpected(std::move(valid).error());
    return out;
}

std::vector<ParameterChange> difference(const Parameters &before, const Parameters &after)
{
    std::vector<ParameterChange> out;
    for (const auto &row : parameterTable()) {
        if (before[row.id] != after[row.id])
            out.push_back({row.id, before[row.id], after[row.id]});
    }
    return out;
}

} // namespace ballast::strategy
