// SPDX-License-Identifier: GPL-3.0-or-later
/// What every fuzz target is: a function of bytes. libFuzzer calls it with what it invents, seeds.cpp.in with the seeds.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace ballast::fuzz {

inline std::string_view textOf(const std::uint8_t *data, std::size_t size) { return {reinterpret_cast<const char *>(data), size}; }

/// A promise of the code under test; unlike assert it holds in every build.
inline void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "broken promise: %s\n", what);
    std::abort();
}

} // namespace ballast::fuzz
