package org.tiaocai.delivery.serving;

import static org.tiaocai.delivery.serving.ServingMethod.DIRECT;
import static org.tiaocai.delivery.serving.ServingMethod.ELECTRONIC;
import static org.tiaocai.delivery.serving.ServingMethod.ENTRUSTED;
import static org.tiaocai.delivery.serving.ServingMethod.LEAVING;
import static org.tiaocai.delivery.serving.ServingMethod.MAIL;
import static org.tiaocai.delivery.serving.ServingMethod.POSTING;
import static org.tiaocai.delivery.serving.ServingMethod.PUBLIC_NOTICE;
import static org.tiaocai.delivery.serving.ServingMethod.SIMPLE;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** 送达类别: how strictly a document has to be served. */
public enum ServingClass {
    /** 调解书: effective by the parties' own signatures only (调解仲裁法 art. 42). */
    S1("须当事人签收", EnumSet.of(DIRECT)),
    /** 裁决书: never by the simple form (规则 art. 20). */
    S2("正式送达", EnumSet.of(DIRECT, LEAVING, POSTING, MAIL, ELECTRONIC, ENTRUSTED, PUBLIC_NOTICE)),
    /** 通知书、决定书: the simple form too, in simplified cases. */
    S3("正式送达，简易处理的可以用简便方式", EnumSet.allOf(ServingMethod.class)),
    /** 告知、回执: handed over, or told with proof that it was read. */
    S4("当面交付或者发出消息", EnumSet.of(DIRECT, MAIL, ELECTRONIC, SIMPLE)),
    /** 机关之间的函件: exchanged or sent by courier, with a slip that comes back. */
    S5("机关交换或者寄递", EnumSet.of(DIRECT, MAIL));

    private final String label;
    private final Set<ServingMethod> methods;

    ServingClass(String label, Set<ServingMethod> methods) {
        this.label = label;
        this.methods = Set.copyOf(methods);
    }

    /** What users see. */
    public String label() {
        return label;
    }

    /** As the catalogue of documents writes it; empty for what is not served. */
    static Optional<ServingClass> of(String inCatalogue) {
        return Stream.of(values()).filter(one -> one.name().equals(inCatalogue)).findFirst();
    }

    /** 调解书、裁决书. */
    boolean isOfResults() {
        return this == S1 || this == S2;
    }

    boolean knows(ServingMethod method) {
        return methods.contains(method);
    }
}
