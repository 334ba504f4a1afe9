// Sends a file as it is, for one of the pages about a record.

export function sendFile(holder: 'materials' | 'questions', id: number, file: File): Promise<any> {
  const address = `/admin/api/${holder}/${id}/file?${new URLSearchParams({ name: file.name })}`
  const headers = { 'content-type': 'application/octet-stream' }
  return fetch(address, { method: 'POST', headers, body: file }).then((response) => response.json())
}
