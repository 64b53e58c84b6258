package org.tiaocai.documents;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;

/** 标签: what a wording may be marked up with. It is well-formed, shows text and tables, and reaches nothing outside itself. */
final class WordingMarkup extends DefaultHandler2 {

    private static final Set<String> ELEMENTS = Set.of(
            "header", "footer", "section", "div", "p", "h1", "h2", "h3", "span", "strong", "em", "u", "br", "ol", "ul",
            "li", "table", "thead", "tbody", "tr", "th", "td", "sub", "sup");
    private static final Map<String, String> ATTRIBUTES =
            Map.of("class", "[a-z][a-z -]*", "scope", "row|col", "colspan", "\\d{1,2}", "rowspan", "\\d{1,2}");
    private static final String ROOT = "wording";

    private final List<String> faults = new ArrayList<>();
    private @Nullable Locator locator;

    private WordingMarkup() {}

    static List<String> faults(String text) {
        var check = new WordingMarkup();
        try {
            var parsers = SAXParserFactory.newInstance();
            parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var parser = parsers.newSAXParser();
            parser.setProperty("http://xml.org/sax/properties/lexical-handler", check);
            parser.parse(new InputSource(new StringReader("<" + ROOT + ">" + text + "</" + ROOT + ">")), check);
        } catch (SAXException broken) {
            check.fault("标签没有成对，或者有不能这样写的字符（& 写作 &amp;，< 写作 &lt;）");
        } catch (IOException | ParserConfigurationException unexpected) {
            throw new IllegalStateException(unexpected);
        }
        return check.faults;
    }

    @Override
    public void setDocumentLocator(Locator where) {
        locator = where;
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
        if (!ELEMENTS.contains(name) && !name.equals(ROOT)) {
            fault("不能使用标签 <" + name + ">，只能用段落、标题、列表和表格");
        }
        for (var at = 0; at < attributes.getLength(); at++) {
            var form = ATTRIBUTES.get(attributes.getQName(at));
            if (form == null || !attributes.getValue(at).matches(form)) {
                fault("不能使用属性 " + attributes.getQName(at) + "=\"" + attributes.getValue(at) + "\"");
            }
        }
    }

    @Override
    public void processingInstruction(String target, String data) {
        fault("不能使用处理指令 <?" + target + "?>");
    }

    /** A browser ends a comment elsewhere than a parser of XML does, and shows what was never looked at. */
    @Override
    public void comment(char[] text, int start, int length) {
        fault("不能使用注释 <!-- -->");
    }

    @Override
    public void startCDATA() {
        fault("不能使用 <![CDATA[ ]]>");
    }

    private void fault(String what) {
        faults.add("第 " + (locator == null ? 1 : locator.getLineNumber()) + " 行：" + what);
    }

    /** Without it the parser writes to the console. */
    @Override
    public void fatalError(SAXParseException broken) throws SAXException {
        throw broken;
    }
}
