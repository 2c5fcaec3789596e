// SPDX-License-Identifier: GPL-3.0-or-later
/// Every parameter in force, and the editor that sets one by hand: value, expiry, reason, and what it would do.
#pragma once

#include "ui/action_registry.h"
#include "ui/override_draft.h"
#include "ui/panel.h"

class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QPushButton;
class QSlider;
class QTreeWidget;
class QTreeWidgetItem;

namespace ballast::ui {

class TextLabel;

/// What an override would do, in a dashed frame: it has not happened.
class PreviewBox : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewBox(QWidget *parent);
    void set(const engine::OverridePreview &preview, const engine::Snapshot &snapshot);
    void setLook(const Look &look);
    [[nodiscard]] const QString &figures() const { return m_figures; }
    [[nodiscard]] const QString &explanation() const { return m_explanation; }
    [[nodiscard]] const QString &distances() const { return m_distances; } ///< of liquidation, before and after
    [[nodiscard]] QSize sizeHint() const override { return {240, m_height}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, m_height}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *) override { fit(); }

private:
    void fit(); ///< grows for a long explanation

    [[nodiscard]] QString words() const; ///< what stands under the figures

    QString m_figures, m_explanation, m_distances;
    bool m_allowed = true;
    int m_height = 62;
    Look m_look;
};

class ParameterPanel : public Panel
{
    Q_OBJECT

public:
    ParameterPanel(IntentSink send, QWidget *parent);
    void show(const engine::Snapshot &snapshot) override;
    void setLook(const Look &look) override;
    using Panel::show;

    void edit(OverrideTarget target);
    /// The same with a value in the editor, not yet applied.
    void propose(OverrideTarget target, double value);
    [[nodiscard]] OverrideTarget target() const { return m_target; }

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void buildTree();
    QWidget *buildEditor();
    void loadEditor();
    void refreshRows(const engine::Snapshot &snapshot);
    void refreshPreview();
    void send();
    void showHistory();
    [[nodiscard]] double editedValue() const;

    IntentSink m_send;
    Look m_look;
    OverrideTarget m_target;
    bool m_touched = false; ///< the trader changed the value since it was loaded

    /// The last snapshot shown, for previews while the trader edits. A copy of the pointer-sized series and small lists.
    engine::Snapshot m_snapshot;

    QTreeWidget *m_tree;
    std::vector<std::pair<OverrideTarget, QTreeWidgetItem *>> m_items;
    TextLabel *m_name, *m_meaning;
    QDoubleSpinBox *m_value;
    QSlider *m_slider;
    QComboBox *m_expiry;
    QLineEdit *m_reason;
    PreviewBox *m_preview;
    QPushButton *m_apply, *m_automatic, *m_history;
    std::vector<engine::Note> m_past; ///< what was set and ended by hand, newest first
};

[[nodiscard]] QString groupName(strategy::ParameterGroup group);

} // namespace ballast::ui
