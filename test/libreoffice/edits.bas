REM Opens a workbook, does to it what a user might do, one thing at a time, and writes down what the checks say then.
REM
REM FONDS_WORKBOOK: address (URL) of the workbook. FONDS_EDITS: path of a file with an edit a line, tab-separated:
REM   check   SHEET COLUMN ROW         a cell to read after every edit; 0-based, as below
REM   award   SHEET COLUMN ROW         the cell that `falsify` changes
REM   row     SHEET INDEX    falsify?  a row is inserted there, and the workbook opened again
REM   column  SHEET INDEX    falsify?  a column likewise
REM   rows    SHEET COUNT    falsify?  a row is inserted before each of the first COUNT rows
REM   columns SHEET COUNT    falsify?  columns likewise
REM   shown   falsify?                 precision as displayed
REM   nothing falsify?
REM FONDS_FINDINGS: path of a file that gets a line an edit: the texts of all checks, tab-separated.

Option Explicit

Dim workbook As Object
Dim checks As Long
Dim cells(0) As String
Dim findings As Integer

Sub Main
  Dim edits As Integer
  Dim action As String
  On Error GoTo Failed
  findings = FreeFile
  Open Environ("FONDS_FINDINGS") For Output As #findings
  OpenWorkbook
  edits = FreeFile
  Open Environ("FONDS_EDITS") For Input As #edits
  Do While Not Eof(edits)
    Line Input #edits, action
    If action <> "" Then Edit Split(action, Chr(9))
  Loop
  Close #edits
  Finish
  Exit Sub
Failed:
  Print #findings, "error " & Err & " in line " & Erl & ": " & Error$
  Finish
End Sub

Sub OpenWorkbook
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  workbook = StarDesktop.loadComponentFromURL(Environ("FONDS_WORKBOOK"), "_blank", 0, hidden())
End Sub

REM The workbook as it was: taking a row out does not always take back what putting it in has done.
Sub OpenAgain
  Dim index As Long
  workbook.close(True)
  OpenWorkbook
  checks = 0
  For index = 1 To UBound(cells)
    RememberCell Split(cells(index), Chr(9))
  Next index
End Sub

Sub RememberCell(parts As Variant)
  If parts(0) = "award" Then
    Remember "fonds_award", parts
  Else
    checks = checks + 1
    Remember "fonds_check_" & checks, parts
  End If
End Sub

Sub Finish
  Close #findings
  If Not IsNull(workbook) Then workbook.close(True)
  StarDesktop.terminate()
End Sub

Sub Edit(parts As Variant)
  Dim where As Object
  Select Case parts(0)
    Case "check", "award"
      ReDim Preserve cells(UBound(cells) + 1)
      cells(UBound(cells)) = Join(parts, Chr(9))
      RememberCell parts
    Case "row"
      where = workbook.Sheets.getByName(parts(1)).Rows
      where.insertByIndex(CLng(parts(2)), 1)
      Look parts(3)
      OpenAgain
    Case "column"
      where = workbook.Sheets.getByName(parts(1)).Columns
      where.insertByIndex(CLng(parts(2)), 1)
      Look parts(3)
      OpenAgain
    Case "rows"
      where = workbook.Sheets.getByName(parts(1)).Rows
      InsertBeforeEach where, CLng(parts(2))
      Look parts(3)
      OpenAgain
    Case "columns"
      where = workbook.Sheets.getByName(parts(1)).Columns
      InsertBeforeEach where, CLng(parts(2))
      Look parts(3)
      OpenAgain
    Case "shown"
      workbook.CalcAsShown = True
      Look parts(1)
      workbook.CalcAsShown = False
    Case "nothing"
      Look parts(1)
  End Select
End Sub

REM Last one first: then the others stay where they are. Computed once, when everything stands.
Sub InsertBeforeEach(where As Object, count As Long)
  Dim index As Long
  workbook.enableAutomaticCalculation(False)
  For index = count - 1 To 0 Step -1
    where.insertByIndex(index, 1)
  Next index
End Sub

REM A name moves along with its cell.
Sub Remember(title As String, parts As Variant)
  Dim origin As New com.sun.star.table.CellAddress
  Dim place As String
  place = workbook.Sheets.getByName(parts(1)).getCellByPosition(CLng(parts(2)), CLng(parts(3))).AbsoluteName
  workbook.NamedRanges.addNewByName(title, place, origin, 0)
End Sub

Function CellOf(title As String) As Object
  CellOf = workbook.NamedRanges.getByName(title).getReferredCells().getCellByPosition(0, 0)
End Function

Sub Look(falsify As String)
  Dim award As Object
  Dim amount As Double
  If falsify = "falsify" Then
    award = CellOf("fonds_award")
    amount = award.Value
    award.Value = amount + 1
  End If
  workbook.calculateAll()
  Dim said() As String
  ReDim said(checks - 1)
  Dim index As Long
  For index = 1 To checks
    said(index - 1) = CellOf("fonds_check_" & index).String
  Next index
  Print #findings, Join(said, Chr(9))
  If falsify = "falsify" Then award.Value = amount
End Sub
