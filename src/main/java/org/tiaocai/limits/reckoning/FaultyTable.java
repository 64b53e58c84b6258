package org.tiaocai.limits.reckoning;

/** 数据表有误: names the file, the line and the fault, for whoever maintains the table. */
public final class FaultyTable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FaultyTable(String file, int line, String fault) {
        super(file + " 第 " + line + " 行：" + fault);
    }

    FaultyTable(String file, String fault) {
        super(file + "：" + fault);
    }
}
