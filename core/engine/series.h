// SPDX-License-Identifier: GPL-3.0-or-later
/// An append-only series whose copies are cheap: full chunks are shared and immutable, only the tail is copied.
/// Lets every Snapshot carry the whole history of the charts.
#pragma once

#include <cstddef>
#include <memory>
#include <vector>

namespace ballast::engine {

template<typename T, std::size_t ChunkSize = 256>
class Series
{
public:
    void append(const T &value)
    {
        m_tail.push_back(value);
        if (m_tail.size() == ChunkSize) {
            m_chunks.push_back(std::make_shared<const std::vector<T>>(std::move(m_tail)));
            m_tail = {};
            m_tail.reserve(ChunkSize);
        }
    }
    [[nodiscard]] std::size_t size() const { return m_chunks.size() * ChunkSize + m_tail.size(); }
    [[nodiscard]] bool empty() const { return size() == 0; }
    [[nodiscard]] const T &operator[](std::size_t i) const
    {
        return i / ChunkSize < m_chunks.size() ? (*m_chunks[i / ChunkSize])[i % ChunkSize] : m_tail[i % ChunkSize];
    }
    [[nodiscard]] const T &back() const { return (*this)[size() - 1]; }

private:
    std::vector<std::shared_ptr<const std::vector<T>>> m_chunks;
    std::vector<T> m_tail;
};

} // namespace ballast::engine
