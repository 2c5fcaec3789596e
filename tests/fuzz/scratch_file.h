// SPDX-License-Identifier: GPL-3.0-or-later
/// A file with the given content, for readers that take a path: in memory, gone with the process.
#pragma once

#include <QString>

#include <cstdint>
#include <sys/mman.h>
#include <unistd.h>

namespace ballast::fuzz {

/// The same path for every input: what a reader left open would show itself.
inline QString scratchFile(const std::uint8_t *data, std::size_t size)
{
    static const int file = ::memfd_create("fuzz", 0);
    if (::ftruncate(file, 0) != 0 || ::pwrite(file, data, size, 0) != ssize_t(size))
        std::abort();
    return QStringLiteral("/proc/self/fd/%1").arg(file);
}

} // namespace ballast::fuzz
