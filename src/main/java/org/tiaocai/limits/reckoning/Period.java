package org.tiaocai.limits.reckoning;

/** 期间: how long, in which unit, in which direction, and whether its last day moves off a rest day. */
public record Period(int length, Unit unit, Direction direction, Roll roll) {

    /** 期间的单位: 规则80 for the units of arbitration, 民诉法85 for the others. */
    public enum Unit {
        /** 工作日 */
        WORKING_DAY("个工作日"),
        /** 自然日 */
        CALENDAR_DAY("日"),
        /** 月 */
        MONTH("个月"),
        /** 年 */
        YEAR("年"),
        /** 小时 */
        HOUR("小时"),
        /** 不以固定期间计 */
        NONE("");

        private final String label;

        Unit(String label) {
            this.label = label;
        }

        /** The unit as it follows a number in a Chinese sentence. */
        public String label() {
            return label;
        }
    }

    /** 起算方向: after the starting event, or back from a hearing. */
    public enum Direction {
        FORWARD,
        BACKWARD
    }

    /** 末日顺延: 民诉法85(3), 民法典203. */
    public enum Roll {
        /** 末日为休息日的，顺延至其后第一个工作日 */
        NEXT_WORKING_DAY,
        /** 不顺延 */
        NEVER,
        /** 默认不顺延，可由设置改为顺延 */
        WHEN_SET
    }

    static Period none() {
        return new Period(0, Unit.NONE, Direction.FORWARD, Roll.NEVER);
    }

    boolean backward() {
        return direction == Direction.BACKWARD;
    }

    /** The length in words, such as 45日 or 5个工作日; empty when there is none. */
    public String label() {
        return label(length);
    }

    String label(int count) {
        return unit == Unit.NONE ? "" : count + unit.label();
    }
}
