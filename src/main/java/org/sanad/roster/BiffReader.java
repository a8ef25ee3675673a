package org.sanad.roster;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.util.CellRangeAddress;
import org.sanad.model.Problem;
import org.sanad.model.UserProblem;

/**
 * Reads the visible worksheets of a binary workbook record by record, so that the limits hold while
 * it is read and not after; formulas give the value they were saved with.
 */
final class BiffReader implements HSSFListener {
    private final GridBuilder grid = new GridBuilder();
    private final List<BoundSheetRecord> declared = new ArrayList<>();
    private List<BoundSheetRecord> inOrder = List.of();
    private SSTRecord strings;
    private boolean date1904;

    /** Nesting of substreams: charts stand inside the sheet that shows them. */
    private int depth;

    private int sheet = -1;
    private boolean reading;
    private FormulaRecord textFormula;

    private BiffReader() {}

    static List<Sheet> read(byte[] bytes) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw UserProblem.of("roster.file.locked");
            }
            if (root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR")) {
                throw UserProblem.of("roster.file.active");
            }
            if (!root.hasEntryCaseInsensitive("Workbook")) {
                throw UserProblem.of("roster.file.unknown-kind");
            }
            BiffReader reader = new BiffReader();
            HSSFRequest request = new HSSFRequest();
            request.addListenerForAllRecords(reader);
            new HSSFEventFactory().processWorkbookEvents(request, root);
            return reader.grid.sheets();
        } catch (EncryptedDocumentException e) {
            throw new UserProblem(Problem.of("roster.file.locked"), e);
        }
    }

    @Override
    public void processRecord(Record found) {
        if (found instanceof BOFRecord start) {
            begin(start);
        } else if (found instanceof EOFRecord) {
            end();
        } else if (found instanceof BoundSheetRecord bound) {
            declared.add(bound);
        } else if (found instanceof DateWindow1904Record window) {
            date1904 = window.getWindowing() == 1;
        } else if (found instanceof SSTRecord table) {
            strings = table;
        } else if (reading && depth == 1) {
            content(found);
        }
    }

    private void begin(BOFRecord start) {
        depth++;
        if (depth > 1 || start.getType() == BOFRecord.TYPE_WORKBOOK) {
            return;
        }
        if (inOrder.isEmpty()) {
            inOrder = List.of(BoundSheetRecord.orderByBofPosition(declared));
        }
        sheet++;
        reading =
                start.getType() == BOFRecord.TYPE_WORKSHEET
                        && sheet < inOrder.size()
                        && !inOrder.get(sheet).isHidden()
                        && !inOrder.get(sheet).isVeryHidden();
        grid.startSheet();
    }

    private void end() {
        depth--;
        if (depth == 0 && reading) {
            grid.endSheet(inOrder.get(sheet).getSheetname(), date1904);
            reading = false;
        }
    }

    private void content(Record found) {
        if (found instanceof MergeCellsRecord merges) {
            for (int i = 0; i < merges.getNumAreas(); i++) {
                CellRangeAddress area = merges.getAreaAt(i);
                grid.merge(
                        new Merge(
                                area.getFirstRow() + 1,
                                area.getFirstColumn(),
                                area.getLastRow() + 1,
                                area.getLastColumn()));
            }
        } else if (found instanceof LabelSSTRecord label) {
            int index = label.getSSTIndex();
            if (strings == null || index < 0 || index >= strings.getNumUniqueStrings()) {
                throw UserProblem.of("roster.file.damaged");
            }
            put(label, Cell.text(strings.getString(index).getString()));
        } else if (found instanceof LabelRecord label) {
            put(label, Cell.text(label.getValue()));
        } else if (found instanceof NumberRecord number) {
            put(number, Cell.number(number.getValue()));
        } else if (found instanceof FormulaRecord formula) {
            if (formula.hasCachedResultString()) {
                textFormula = formula;
            } else {
                put(formula, Cell.number(formula.getValue()));
            }
        } else if (found instanceof StringRecord text && textFormula != null) {
            put(textFormula, Cell.text(text.getString()));
            textFormula = null;
        }
    }

    private void put(CellValueRecordInterface at, Cell cell) {
        grid.cell(at.getRow() + 1, at.getColumn(), cell);
    }
}
