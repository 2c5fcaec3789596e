// SPDX-License-Identifier: GPL-3.0-or-later
/// Ordinary least squares kept up to date: rows are added and removed in O(k^2), solving is O(k^3).
#pragma once

#include <span>
#include <vector>

namespace ballast::market {

class LeastSquares
{
public:
    explicit LeastSquares(std::size_t columns);
    /// `weight` 1 adds the row, -1 takes it out again.
    void add(std::span<const double> row, double target, double weight = 1);
    /// A column that the earlier ones explain (a constant regressor beside the constant) gets the coefficient zero.
    [[nodiscard]] std::vector<double> solve() const;

private:
    std::size_t m_columns;
    std::vector<double> m_products; ///< X'X and X'y, row by row, k + 1 wide
};

} // namespace ballast::market
