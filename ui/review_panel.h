// SPDX-License-Identifier: GPL-3.0-or-later
/// The weekly review: the week at a glance, what drifted, what overrides did, peace of mind, and the check-list to sign.
#pragma once

#include "ui/panel.h"
#include "ui/report_view.h"
#include "ui/review_source.h"

#include <memory>
#include <optional>

class QCheckBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace ballast::ui {

class ReviewPanel : public Panel
{
    Q_OBJECT

public:
    ReviewPanel(IntentSink send, QWidget *parent);
    /// Without a source the panel says that there is no database to review.
    void setSource(std::shared_ptr<ReviewSource> source);
    void show(const engine::Snapshot &snapshot) override;
    void setLook(const Look &look) override;
    using Panel::show;

    void reload();
    [[nodiscard]] const ReportView &figures() const { return m_figures->view(); }
    [[nodiscard]] QString state() const; ///< what stands in the place of the figures; empty while they are shown

private:
    enum class Page { state, figures };
    void build();
    void take(tl::expected<evaluate::Review, domain::Error> review);
    void say(const QString &text, bool again);
    void refresh();
    void rebuildChecks();
    void reflectSigning();
    void sign();

    IntentSink m_send;
    Look m_look;
    std::shared_ptr<ReviewSource> m_source;
    std::optional<evaluate::Review> m_review;
    std::vector<engine::PairRow> m_pairs;
    domain::Timestamp m_now, m_askedAt;
    bool m_asked = false, m_signed = false;

    QStackedWidget *m_pages;
    QLabel *m_state, *m_words, *m_due;
    QPushButton *m_again, *m_reload, *m_sign;
    ReportArea *m_figures;
    QVBoxLayout *m_checkColumn = nullptr;
    std::vector<QCheckBox *> m_checks;
};

} // namespace ballast::ui
