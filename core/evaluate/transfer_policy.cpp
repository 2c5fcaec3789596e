// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/transfer_policy.h"

namespace ballast::evaluate {

std::string_view name(TransferMode mode) noexcept
{
    switch (mode) {
    case TransferMode::none: return "none";
    case TransferMode::manual: return "manual";
    case TransferMode::automatic: return "auto";
    }
    return "?";
}

std::optional<TransferMode> transferMode(std::string_view name) noexcept
{
    for (const auto mode : {TransferMode::none, TransferMode::manual, TransferMode::automatic}) {
        if (evaluate::name(mode) == name)
            return mode;
    }
    return std::nullopt;
}

} // namespace ballast::evaluate
