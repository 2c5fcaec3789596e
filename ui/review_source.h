// SPDX-License-Identifier: GPL-3.0-or-later
/// Where reviews and what-ifs come from: made by the application, so that the window knows neither database nor threads.
#pragma once

#include "domain/error.h"
#include "evaluate/review.h"
#include "evaluate/what_if.h"

#include <tl/expected.hpp>

#include <functional>

namespace ballast::ui {

class ReviewSource
{
public:
    using Done = std::function<void(tl::expected<evaluate::Review, domain::Error>)>;
    virtual ~ReviewSource() = default;
    /// Since the newest signed review, as of `now`. Worked out elsewhere; `done` is called later, in the window's thread, unless the source
    /// has gone by then. Asked again before that, only the newer question is answered.
    virtual void review(domain::Timestamp now, Done done) = 0;
};

class WhatIfSource
{
public:
    using Done = std::function<void(tl::expected<evaluate::WhatIfAnswer, domain::Error>)>;
    virtual ~WhatIfSource() = default;
    virtual void ask(evaluate::WhatIfQuestion question, Done done) = 0; ///< answered as above
};

} // namespace ballast::ui
