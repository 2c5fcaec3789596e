// SPDX-License-Identifier: GPL-3.0-or-later
#include "market/least_squares.h"

#include <cmath>

namespace ballast::market {

LeastSquares::LeastSquares(std::size_t columns) : m_columns(columns), m_products(columns * (columns + 1), 0.0) {}

void LeastSquares::add(std::span<const double> row, double target, double weight)
{
    for (std::size_t i = 0; i < m_columns; ++i) {
        double *products = &m_products[i * (m_columns + 1)];
        for (std::size_t j = 0; j < m_columns; ++j)
            products[j] += weight * row[i] * row[j];
        products[m_columns] += weight * row[i] * target;
    }
}

std::vector<double> LeastSquares::solve() const
{
    const std::size_t width = m_columns + 1;
    auto work = m_products;
    std::vector<bool> used(m_columns, false);
    for (std::size_t c = 0; c < m_columns; ++c) {
        const double pivot = work[c * width + c];
        used[c] = pivot > 1e-11 * m_products[c * width + c] && std::isfinite(pivot);
        if (!used[c])
            continue;
        for (std::size_t r = 0; r < m_columns; ++r) {
            if (r == c)
                continue;
            const double factor = work[r * width + c] / pivot;
            for (std::size_t k = 0; k < width; ++k)
                work[r * width + k] -= factor * work[c * width + k];
        }
    }
    std::vector<double> solution(m_columns, 0.0);
    for (std::size_t c = 0; c < m_columns; ++c)
        if (used[c])
            solution[c] = work[c * width + m_columns] / work[c * width + c];
    return solution;
}

} // namespace ballast::market
