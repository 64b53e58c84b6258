package org.tiaocai.documents;

import org.springframework.stereotype.Component;

/** 文书样式: which wording of each kind is in force. */
@Component
class Wordings {

    Wording inForce(DocumentKind kind) {
        return new Wording(null, Templates.text(kind.template()));
    }
}
