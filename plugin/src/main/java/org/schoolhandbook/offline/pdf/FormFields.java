package org.schoolhandbook.offline.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;

/**
 * What fields of a PDF need besides their place on the sheet: an element of the structure, where whoever has it read comes
 * upon them (ISO 14289-1, 7.18.4), and letters that are in the file (7.21.4). One use each.
 */
final class FormFields {

    /** Begins the expansion of a mark that stands before a field. */
    static final String MARK = "field:";

    private static final COSName FORM = COSName.getPDFName("Form");
    private static final COSName EXPANSION = COSName.E;
    private static final COSName LETTERS = COSName.getPDFName("Letters");
    private static final String APPEARANCE = "/Letters 10 Tf 0 g";

    private final PDDocument document;
    /** By the names of fields, in the order of reading. */
    private final Map<String, COSDictionary> marks = new LinkedHashMap<>();

    FormFields(PDDocument document) {
        this.document = document;
    }

    void finish() throws IOException {
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        find(root.getCOSObject().getDictionaryObject(COSName.K));
        PDResources resources = new PDResources();
        resources.put(LETTERS, letters());
        form.setDefaultResources(resources);
        form.setDefaultAppearance(APPEARANCE);
        form.getCOSObject().removeItem(COSName.getPDFName("NeedAppearances"));
        form.setFields(marks.keySet().stream().map(form::getField).toList());
        for (PDField field : form.getFieldTree()) {
            field.getCOSObject().setString(COSName.DA, APPEARANCE);
            // Words for the states of a box, which have none.
            field.getCOSObject().removeItem(COSName.OPT);
            for (PDAnnotationWidget widget : field.getWidgets()) {
                widget.getCOSObject().setString(COSName.DA, APPEARANCE);
                new BlankLook(document, widget)
                        .draw(field.getCOSObject()
                                .getCOSName(COSName.FT)
                                .getName()
                                .equals("Btn"));
                place(root, field.getFullyQualifiedName(), widget);
            }
        }
    }

    /**
     * For whoever types: of Latin, Greek, Cyrillic and Arabic, whole, as nobody knows which of them will be wanted. With a
     * code for every letter: the encodings of a single byte end with western Europe.
     */
    private PDFont letters() throws IOException {
        try (InputStream file = FormFields.class.getResourceAsStream("dejavu-sans-400.ttf")) {
            return PDType0Font.load(document, file, false);
        }
    }

    private void find(COSBase base) {
        COSBase found = base instanceof COSObject object ? object.getObject() : base;
        if (found instanceof COSArray array) {
            array.forEach(this::find);
        } else if (found instanceof COSDictionary element) {
            String expansion = element.getString(EXPANSION, "");
            if (expansion.startsWith(MARK)) {
                element.removeItem(EXPANSION);
                marks.put(expansion.substring(MARK.length()), element);
            }
            find(element.getDictionaryObject(COSName.K));
        }
    }

    /** Behind its mark. */
    private void place(PDStructureTreeRoot root, String name, PDAnnotationWidget widget) {
        COSDictionary mark = marks.get(name);
        COSDictionary parent = (COSDictionary) mark.getDictionaryObject(COSName.P);
        var element = new COSDictionary();
        element.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
        element.setItem(COSName.S, FORM);
        element.setItem(COSName.P, parent);
        PDPage page = page(widget);
        element.setItem(COSName.PG, page);
        widget.setPage(page);
        var reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("OBJR"));
        reference.setItem(COSName.OBJ, widget);
        reference.setItem(COSName.PG, page);
        element.setItem(COSName.K, reference);
        behind(parent, mark, element);
        int key = root.getParentTreeNextKey();
        widget.setStructParent(key);
        numbers(root).add(COSInteger.get(key));
        numbers(root).add(element);
        root.setParentTreeNextKey(key + 1);
    }

    private static COSArray numbers(PDStructureTreeRoot root) {
        COSDictionary tree = root.getCOSObject().getCOSDictionary(COSName.PARENT_TREE);
        return tree.getCOSArray(COSName.NUMS);
    }

    private static void behind(COSDictionary parent, COSDictionary mark, COSDictionary element) {
        COSBase children = parent.getDictionaryObject(COSName.K);
        COSArray all = children instanceof COSArray array ? array : new COSArray(new ArrayList<>(List.of(children)));
        for (int i = 0; i < all.size(); i++) {
            if (all.getObject(i) == mark) {
                all.add(i + 1, element);
                break;
            }
        }
        parent.setItem(COSName.K, all);
    }

    private PDPage page(PDAnnotationWidget widget) {
        for (PDPage page : document.getPages()) {
            COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
            for (int i = 0; annotations != null && i < annotations.size(); i++) {
                if (annotations.getObject(i) == widget.getCOSObject()) {
                    return page;
                }
            }
        }
        throw new IllegalStateException("A field that is on no page");
    }
}
