package org.tiaocai.documents.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tiaocai.documents.DraftPages;
import org.tiaocai.documents.FileFormat;
import org.tiaocai.shared.Refused;

/** 逐栏读回: a Word file against the draft that it came from; what cannot be read back is named, and all of it refused. */
@Component
record WordReading(DraftPages pages) {

    private static final int NAMED = 5;
    private static final int QUOTED = 30;

    /** @return the texts by their fields. @throws Refused with everything that is not as it was, outside of them */
    Map<String, String> read(Drafts.Draft draft, byte[] file) {
        var ours = WordText.of(pages.print(draft.page(), FileFormat.WORD));
        var theirs = WordText.of(file);
        var faults = new ArrayList<String>();
        for (var text : draft.texts()) {
            if (ours.texts().containsKey(text.field()) && !theirs.texts().containsKey(text.field())) {
                faults.add("“" + text.label() + "”一栏的内容控件被删去了");
            }
        }
        theirs.texts().keySet().stream()
                .filter(tag -> !ours.texts().containsKey(tag))
                .forEach(tag -> faults.add("有不认识的内容控件“" + shortened(tag) + "”"));
        theirs.twice().forEach(tag -> faults.add("内容控件“" + shortened(tag) + "”出现了不止一次"));
        around(ours.around(), theirs.around(), faults);
        if (!faults.isEmpty()) {
            var more = faults.size() > NAMED ? "；等 " + faults.size() + " 处" : "";
            throw new Refused("文件没有读回，草稿没有改动。不能读回的是："
                    + String.join("；", faults.subList(0, Math.min(NAMED, faults.size()))) + more
                    + "。请重新下载草稿，只在标出的栏目内修改后上传");
        }
        var read = new LinkedHashMap<String, String>();
        ours.texts().keySet().forEach(field -> read.put(field, theirs.texts().getOrDefault(field, "")));
        return read;
    }

    private static void around(List<String> ours, List<String> theirs, List<String> faults) {
        var changes = Changes.between(ours, theirs);
        changes.of(Changes.Kind.REMOVED).forEach(one -> faults.add("栏目以外的“" + shortened(one.text()) + "”被改动或者删去"));
        changes.of(Changes.Kind.ADDED).forEach(one -> faults.add("栏目以外写入了“" + shortened(one.text()) + "”"));
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= QUOTED
                ? text
                : text.substring(0, text.offsetByCodePoints(0, QUOTED)) + "……";
    }
}
